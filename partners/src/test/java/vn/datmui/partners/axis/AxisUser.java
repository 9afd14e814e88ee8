package vn.datmui.partners.axis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.edxml.Contents;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.Trace;

/** An agency's system at the axis, as far as the tests need one. */
record AxisUser(int port, String code, String secret) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    static AxisUser at(int port, String code) {
        return new AxisUser(port, code, "a-long-secret-of-" + code);
    }

    HttpResponse<String> register() throws IOException, InterruptedException {
        return post("registerAgency", """
                {"code":"%s","oldCode":"000.00.%s","name":"Sở %s","secretKey":"%s"}""".formatted(code, code, code, secret));
    }

    HttpResponse<String> send(String messageId, byte[] message) throws IOException, InterruptedException {
        return HTTP.send(
                request("sendEdoc")
                        .header("X-MessageId", messageId)
                        .POST(BodyPublishers.ofByteArray(message))
                        .build(),
                BodyHandlers.ofString());
    }

    JsonNode list() throws IOException, InterruptedException {
        return JSON.readTree(get("getReceivedEdocList").body()).path("edocs");
    }

    HttpResponse<String> get(String operation) throws IOException, InterruptedException {
        return HTTP.send(request(operation).GET().build(), BodyHandlers.ofString());
    }

    byte[] fetch(String id) throws IOException, InterruptedException {
        return HTTP.send(request("getEdoc?id=" + id).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> mark(String id, String status) throws IOException, InterruptedException {
        return post("updateStatus", "{\"id\":\"%s\",\"status\":\"%s\"}".formatted(id, status));
    }

    private HttpResponse<String> post(String operation, String json) throws IOException, InterruptedException {
        return HTTP.send(request(operation).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/axis/v1/" + operation))
                .timeout(Duration.ofSeconds(10))
                .header("X-SystemId", code)
                .header("X-SecretKey", secret);
    }

    /** A document from this agency. */
    byte[] document(String number, String... receivers) throws IOException, WritingRefused {
        var now = LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var day = Day.of(LocalDate.from(now));
        var documentCode = new DocumentCode(number, "STP-VP");
        var header = new DocumentHeader(
                Party.of(code, "Sở " + code),
                List.of(receivers).stream().map(to -> Party.of(to, "Sở " + to)).toList(),
                DocumentIdHint.idFor(code, day, documentCode),
                documentCode,
                new Promulgation("Cà Mau", day),
                new DocumentType("1", null, "Công văn"),
                "V/v diễn tập",
                null,
                new Signer(null, "Giám đốc", "Nguyễn Văn Diễn"),
                null,
                null,
                List.of(),
                null,
                List.of());
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(now)
                .write(
                        new DocumentMessage(
                                header,
                                List.of(new Trace(code, Moment.of(now))),
                                Business.newDocument(),
                                List.of(),
                                List.of()),
                        Contents.none(),
                        out);
        return out.toByteArray();
    }
}
