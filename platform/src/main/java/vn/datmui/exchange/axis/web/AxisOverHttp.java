package vn.datmui.exchange.axis.web;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.exchange.axis.Axis;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credential;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.axis.Listed;
import vn.datmui.exchange.axis.Sending;

/** The axis over HTTP. Whatever it answers, or does not, becomes an outcome; no call waits longer than its patience. */
@Component
class AxisOverHttp implements Axis {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LOCKED = 23;
    private static final int TROUBLE = 20;
    private static final long SLOWEST_BYTES_PER_SECOND = 256 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final ExchangeSettings settings;

    AxisOverHttp(ExchangeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void register(Credential credential, String oldCode, String name) throws AxisSilent {
        var body = Map.of(
                "code",
                credential.agency().value(),
                "oldCode",
                oldCode,
                "name",
                name,
                "secretKey",
                credential.secret());
        done(post(credential, "registerAgency", body));
    }

    @Override
    public List<AxisAgency> agencies(Credential credential) throws AxisSilent {
        var found = new ArrayList<AxisAgency>();
        for (var agency : done(get(credential, "getAgenciesList")).path("agencies")) {
            found.add(new AxisAgency(text(agency, "code"), text(agency, "oldCode"), text(agency, "name")));
        }
        return found;
    }

    @Override
    public Sending send(Credential credential, UUID messageId, long size, Supplier<InputStream> content) {
        var patience = patienceFor(size);
        var request = request(credential, "sendEdoc")
                .header("X-MessageId", messageId.toString())
                .header("Content-Type", "application/xml")
                .timeout(patience)
                .POST(BodyPublishers.ofInputStream(content))
                .build();
        try {
            return judged(answer(request, BodyHandlers.ofString(), patience));
        } catch (AxisSilent silent) {
            return new Sending.Unknown(silent.why());
        }
    }

    private static Sending judged(HttpResponse<String> answer) throws AxisSilent {
        var body = json(answer);
        int code = body.path("code").asInt(TROUBLE);
        var why = code + " " + text(body, "message") + " " + text(body, "detail");
        return switch (code) {
            case 0 ->
                new Sending.Taken(
                        text(body, "transactionId"), body.path("repeated").asBoolean(false));
            case TROUBLE -> new Sending.Unknown(why);
            case LOCKED -> new Sending.Locked(why);
            default -> answer.statusCode() >= 500 ? new Sending.Unknown(why) : new Sending.Refused(code, why.strip());
        };
    }

    @Override
    public List<Listed> received(Credential credential, int most) throws AxisSilent {
        var found = new ArrayList<Listed>();
        for (var one : done(get(credential, "getReceivedEdocList?max=" + most)).path("edocs")) {
            found.add(new Listed(
                    text(one, "id"),
                    text(one, "from"),
                    text(one, "documentId"),
                    one.path("size").asLong(0),
                    text(one, "sha256")));
        }
        return found;
    }

    @Override
    public void fetch(Credential credential, Listed delivery, Path target) throws AxisSilent {
        var id = URLEncoder.encode(delivery.id(), StandardCharsets.UTF_8);
        var request = request(credential, "getEdoc?id=" + id).GET().build();
        var file = BodyHandlers.ofFile(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var status = answer(request, file, patienceFor(delivery.size())).statusCode();
        if (status != 200) {
            throw status >= 500 ? AxisSilent.noAnswer("getEdoc: " + status) : AxisSilent.refused("getEdoc: " + status);
        }
    }

    @Override
    public void mark(Credential credential, String deliveryId, boolean done, String reason) throws AxisSilent {
        done(post(
                credential,
                "updateStatus",
                Map.of("id", deliveryId, "status", done ? "done" : "fail", "reason", reason)));
    }

    private Duration patienceFor(long size) {
        return settings.patience().plusSeconds(Math.max(0, size) / SLOWEST_BYTES_PER_SECOND);
    }

    private HttpRequest get(Credential credential, String operation) {
        return request(credential, operation).GET().build();
    }

    private HttpRequest post(Credential credential, String operation, Map<String, String> body) {
        return request(credential, operation)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder request(Credential credential, String operation) {
        return HttpRequest.newBuilder(URI.create(settings.axis() + "/v1/" + operation))
                .timeout(settings.patience())
                .header("X-SystemId", credential.agency().value())
                .header("X-SecretKey", credential.secret());
    }

    private JsonNode done(HttpRequest request) throws AxisSilent {
        var answer = answer(request, BodyHandlers.ofString(), settings.patience());
        var body = json(answer);
        if (answer.statusCode() != 200 || body.path("code").asInt(TROUBLE) != 0) {
            var why = answer.statusCode() + " " + text(body, "message") + " " + text(body, "detail");
            throw answer.statusCode() >= 500 ? AxisSilent.noAnswer(why) : AxisSilent.refused(why);
        }
        return body;
    }

    /** The whole answer within the patience, also when the line stays open and nothing comes. */
    private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body, Duration patience) throws AxisSilent {
        var answer = http.sendAsync(request, body);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw AxisSilent.noAnswer("no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw AxisSilent.noAnswer(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw AxisSilent.noAnswer("interrupted");
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws AxisSilent {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw AxisSilent.noAnswer(answer.statusCode() + " without JSON");
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
