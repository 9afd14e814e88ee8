package vn.datmui.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.TestAxis;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
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

/** An agency outside this platform, with a system of its own on the axis. */
public final class AxisPeer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String code;
    private final String secret = UUID.randomUUID().toString();

    private AxisPeer(String code) {
        this.code = code;
    }

    /** On the axis under a code of its own: each test has its own peer. */
    public static AxisPeer fresh() {
        var peer = new AxisPeer("G" + (10 + (int) (Math.random() * 89)) + "."
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        peer.post("registerAgency", """
                {"code":"%s","oldCode":"000.%s","name":"Bộ Diễn tập","secretKey":"%s"}""".formatted(peer.code, peer.code, peer.secret));
        return peer;
    }

    String code() {
        return code;
    }

    Day today() {
        return Day.of(LocalDate.now(ZONE));
    }

    public String idOf(String number) {
        return DocumentIdHint.idFor(code, today(), new DocumentCode(number, "BDT-VP"));
    }

    DocumentHeader header(String number, String subject, String priority, String... to) {
        var documentCode = new DocumentCode(number, "BDT-VP");
        return new DocumentHeader(
                Party.of(code, "Bộ Diễn tập"),
                List.of(to).stream().map(one -> Party.of(one, "Cơ quan " + one)).toList(),
                idOf(number),
                documentCode,
                new Promulgation("Hà Nội", today()),
                new DocumentType("1", null, "Công văn"),
                subject,
                null,
                new Signer(null, "Bộ trưởng", "Trần Thị Diễn"),
                null,
                new vn.datmui.edxml.message.OtherInfo(priority, null, null, null, null, null, List.of()),
                List.of(),
                null,
                List.of());
    }

    byte[] document(String number, String subject, Business business, String... to) {
        return write(new DocumentMessage(
                header(number, subject, "0", to),
                List.of(new Trace(code, Moment.of(LocalDateTime.now(ZONE)))),
                business,
                List.of(new Attachment("tep-1", "van-ban.txt", null, "text/plain")),
                List.of()));
    }

    /** A new document with one file, sent. */
    public void sends(String number, String... to) {
        sendsAs(
                UUID.randomUUID().toString(),
                document(number, "V/v diễn tập số " + number, Business.newDocument(), to));
    }

    public void sends(byte[] message) {
        sendsAs(UUID.randomUUID().toString(), message);
    }

    void sendsAs(String messageId, byte[] message) {
        try {
            var request = request("sendEdoc")
                    .header("X-MessageId", messageId)
                    .POST(BodyPublishers.ofByteArray(message))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString()).body();
            if (!answer.contains("\"code\":0")) {
                throw new IllegalStateException(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] status(String to, String statusCode, String documentId, String words) {
        var message = new StatusMessage(
                Party.of(code, "Bộ Diễn tập"),
                new ResponseFor(to, "1/BDT-VP", today(), documentId),
                null,
                statusCode,
                words.isEmpty() ? null : words,
                Moment.of(LocalDateTime.now(ZONE)),
                List.of());
        return write(message);
    }

    /** A status with a code that no list has. */
    byte[] strangeStatus(String to, String documentId) {
        var known = new String(status(to, "06", documentId, ""), StandardCharsets.UTF_8);
        return known.replace(">06<", ">77<").getBytes(StandardCharsets.UTF_8);
    }

    /** Everything that waits for this agency, taken and marked. */
    List<Message> collects() {
        var found = new ArrayList<Message>();
        for (var one : list()) {
            var id = one.path("id").asString();
            var message = read(get("getEdoc?id=" + id));
            found.add(message);
            post("updateStatus", "{\"id\":\"%s\",\"status\":\"done\"}".formatted(id));
        }
        return found;
    }

    /** The codes of the statuses among what waits. */
    public List<String> hears() {
        return collects().stream()
                .map(message -> message instanceof StatusMessage status ? status.statusCode() : "document")
                .toList();
    }

    private JsonNode list() {
        return JSON.readTree(get("getReceivedEdocList?max=500")).path("edocs");
    }

    private static Message read(byte[] bytes) {
        try {
            var reading = new EdxmlReader(ReadingRules.at(LocalDateTime.now(ZONE)))
                    .read(new ByteArrayInputStream(bytes), PartSink.nowhere());
            if (reading.message() == null) {
                throw new IllegalStateException(reading.findings().toString());
            }
            return reading.message();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Message message) {
        try {
            var out = new ByteArrayOutputStream();
            new EdxmlWriter(LocalDateTime.now(ZONE))
                    .write(
                            message,
                            attachment ->
                                    new ByteArrayInputStream("Nội dung diễn tập".getBytes(StandardCharsets.UTF_8)),
                            out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WritingRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private byte[] get(String operation) {
        return call(request(operation).GET());
    }

    private void post(String operation, String json) {
        call(request(operation).POST(BodyPublishers.ofString(json)));
    }

    private static byte[] call(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(URI.create(TestAxis.address() + "/v1/" + operation))
                .header("X-SystemId", code)
                .header("X-SecretKey", secret);
    }
}
