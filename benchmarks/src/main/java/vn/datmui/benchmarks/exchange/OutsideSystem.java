package vn.datmui.benchmarks.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.datmui.benchmarks.PlatformProcess;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentChange;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;
import vn.datmui.edxml.parts.PartSink;

/** An agency outside the platform: sends until it is acknowledged, under one id, and reads what it is told. */
final class OutsideSystem {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern LISTED = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final byte[] CONTENT = "%PDF-1.4\nbench\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String axis;
    private final String code;
    private final String to;
    private final LocalDateTime now = LocalDateTime.now(ZONE);
    private final Day day = Day.of(LocalDate.now(ZONE));

    OutsideSystem(String axis, String code, String to) {
        this.axis = axis;
        this.code = code;
        this.to = to;
        insist(
                "registerAgency",
                "{\"code\":\"%s\",\"oldCode\":\"000.%s\",\"name\":\"Bench %s\",\"secretKey\":\"%s\"}"
                        .formatted(code, code, code, secret()));
    }

    private String secret() {
        return "a-long-secret-of-" + code;
    }

    String idOf(int number) {
        return DocumentIdHint.idFor(code, day, documentCode(number));
    }

    private static DocumentCode documentCode(int number) {
        return new DocumentCode(String.valueOf(number), "BENCH");
    }

    byte[] document(int number) {
        return written(document(number, "V/v giao nhận số " + number, Business.newDocument()));
    }

    byte[] update(int number) {
        var change = new DocumentChange("1", "0", List.of());
        return written(document(
                number,
                "V/v bản sửa số " + number,
                new Business("2", idOf(number), "Sửa", "0", change, List.of(), null)));
    }

    byte[] recall(int number) {
        return written(new StatusMessage(
                Party.of(code, "Bench " + code),
                new ResponseFor(to, documentCode(number).written(), day, idOf(number)),
                null,
                "13",
                "Gửi nhầm",
                Moment.of(now),
                List.of()));
    }

    private DocumentMessage document(int number, String subject, Business business) {
        var header = new DocumentHeader(
                Party.of(code, "Bench " + code),
                List.of(Party.of(to, to)),
                idOf(number),
                documentCode(number),
                new Promulgation("Hà Nội", day),
                new DocumentType("1", null, "Công văn"),
                subject,
                null,
                new Signer(null, "Vụ trưởng", "Bench"),
                null,
                null,
                List.of(),
                null,
                List.of());
        return new DocumentMessage(
                header,
                List.of(new Trace(code, Moment.of(now))),
                business,
                List.of(new Attachment("1", "van-ban.pdf", null, "application/pdf")),
                List.of());
    }

    private byte[] written(Message message) {
        try {
            var out = new ByteArrayOutputStream();
            new EdxmlWriter(now).write(message, attachment -> new ByteArrayInputStream(CONTENT), out);
            return out.toByteArray();
        } catch (IOException | WritingRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the axis acknowledges it. */
    void send(byte[] message) {
        var id = UUID.randomUUID().toString();
        while (!answer(request("sendEdoc").header("X-MessageId", id).POST(BodyPublishers.ofByteArray(message)))
                .contains("\"code\":0")) {
            PlatformProcess.pause(100);
        }
    }

    /** Takes and marks what waits; the axis may well hand it out again. Answers how many were listed. */
    int hear(Consumer<StatusMessage> listener) {
        var ids = LISTED.matcher(answer(request("getReceivedEdocList?max=500").GET()));
        int heard = 0;
        while (ids.find()) {
            heard++;
            var id = ids.group(1);
            if (read(answer(request("getEdoc?id=" + id).GET())) instanceof StatusMessage status) {
                listener.accept(status);
                insist("updateStatus", "{\"id\":\"%s\",\"status\":\"done\"}".formatted(id));
            }
        }
        return heard;
    }

    private @Nullable Message read(String message) {
        try {
            var bytes = message.getBytes(StandardCharsets.UTF_8);
            return new EdxmlReader(ReadingRules.at(now.plusDays(1)))
                    .read(new ByteArrayInputStream(bytes), PartSink.nowhere())
                    .message();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insist(String operation, String json) {
        while (!answer(request(operation).POST(BodyPublishers.ofString(json))).contains("\"code\":0")) {
            PlatformProcess.pause(100);
        }
    }

    /** Blank when the line was cut or nobody answers. */
    private String answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException noAnswer) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(URI.create(axis + "/v1/" + operation))
                .timeout(Duration.ofSeconds(20))
                .header("X-SystemId", code)
                .header("X-SecretKey", secret());
    }
}
