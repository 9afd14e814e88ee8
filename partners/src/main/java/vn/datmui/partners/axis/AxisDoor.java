package vn.datmui.partners.axis;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.partners.axis.AxisRefusal.Refused;
import vn.datmui.partners.axis.Delivery.State;

/** The operations of the axis over HTTP, with the faults that are switched on. One request, one operation, one answer. */
final class AxisDoor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_LISTED = 500;

    private final AxisBook book;
    private final FaultSwitch faults;

    AxisDoor(AxisBook book, FaultSwitch faults) {
        this.book = book;
        this.faults = faults;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            faults.hang();
            if (faults.isBroken()) {
                refuse(exchange, AxisRefusal.SYSTEM_ERROR, "");
                return;
            }
            operate(exchange);
        }
    }

    private void operate(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath().substring("/axis/v1/".length())) {
                case "POST registerAgency" -> register(exchange);
                case "POST deleteAgency" -> delete(exchange);
                case "GET getAgenciesList" -> agencies(exchange);
                case "POST sendEdoc" -> send(exchange);
                case "GET getReceivedEdocList" -> received(exchange);
                case "GET getEdoc" -> get(exchange);
                case "POST updateStatus" -> mark(exchange);
                case "GET getSentEdocList" -> sent(exchange);
                default -> throw AxisRefusal.NOT_FOUND.because("no such operation");
            }
        } catch (Refused refused) {
            refuse(exchange, refused.refusal(), String.valueOf(refused.getMessage()));
        } catch (JacksonException badJson) {
            refuse(exchange, AxisRefusal.BAD_FILE, "JSON");
        }
    }

    private Enrolled caller(HttpExchange exchange) throws Refused {
        var id = header(exchange, "X-SystemId");
        var digest = Secrets.digest(header(exchange, "X-SecretKey"));
        return book.agency(id)
                .filter(agency -> Secrets.same(agency.secretDigest(), digest))
                .orElseThrow(() -> AxisRefusal.BAD_SECRET.because(id));
    }

    private void register(HttpExchange exchange) throws IOException, Refused {
        var asked = JSON.readTree(exchange.getRequestBody().readNBytes(64 * 1024));
        var code = asked.path("code").asString("");
        var secret = asked.path("secretKey").asString("");
        if (!code.matches("[0-9A-Za-z.]{2,64}") || secret.length() < 16) {
            throw AxisRefusal.BAD_FILE.because("code, secretKey");
        }
        var digest = Secrets.digest(secret);
        var known = book.agency(code);
        if (known.isPresent() && !Secrets.same(known.get().secretDigest(), digest)) {
            throw AxisRefusal.BAD_SECRET.because(code);
        }
        book.enrol(new Enrolled(
                code, asked.path("oldCode").asString(""), asked.path("name").asString(code), digest));
        done(exchange, Map.of("code", 0));
    }

    private void delete(HttpExchange exchange) throws IOException, Refused {
        book.leave(caller(exchange).code());
        done(exchange, Map.of("code", 0));
    }

    private void agencies(HttpExchange exchange) throws IOException, Refused {
        caller(exchange);
        var list = book.agencies().stream()
                .map(agency -> Map.of("code", agency.code(), "oldCode", agency.oldCode(), "name", agency.name()))
                .toList();
        done(exchange, Map.of("code", 0, "agencies", list));
    }

    private void send(HttpExchange exchange) throws IOException, Refused {
        var sender = caller(exchange);
        var messageId = header(exchange, "X-MessageId");
        if (!messageId.matches("[0-9A-Za-z-]{8,64}")) {
            throw AxisRefusal.BAD_FILE.because("X-MessageId");
        }
        var file = book.incoming();
        try {
            var digest = pour(exchange, file);
            var known = book.sentAs(sender.code(), messageId);
            var taken = known.isPresent() ? known.get() : take(sender, messageId, file, digest);
            if (FaultSwitch.happens(faults.now().lostAcknowledgements())) {
                return;
            }
            done(
                    exchange,
                    Map.of("code", 0, "transactionId", taken.id(), "repeated", known.isPresent(), "sha256", digest));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Transaction take(Enrolled sender, String messageId, Path file, String digest) throws IOException, Refused {
        var envelope = Envelope.of(file);
        if (book.agency(envelope.sender())
                .filter(agency -> agency.code().equals(sender.code()))
                .isEmpty()) {
            throw AxisRefusal.SENDER_UNKNOWN.because(envelope.sender());
        }
        var receivers = new ArrayList<String>();
        for (var code : envelope.receivers()) {
            receivers.add(book.agency(code)
                    .orElseThrow(() -> AxisRefusal.RECEIVER_UNKNOWN.because(code))
                    .code());
        }
        if (receivers.stream().anyMatch(faults.now().locked()::contains)) {
            throw AxisRefusal.RECEIVER_LOCKED.because(String.join(" ", receivers));
        }
        return book.take(
                file,
                new Transaction(
                        UUID.randomUUID().toString(),
                        messageId,
                        sender.code(),
                        envelope.type(),
                        envelope.documentId(),
                        receivers.stream().distinct().toList(),
                        Files.size(file),
                        digest,
                        AxisBook.now()));
    }

    private static String pour(HttpExchange exchange, Path file) throws IOException {
        var digest = Secrets.sha256();
        try (var in = new DigestInputStream(exchange.getRequestBody(), digest)) {
            Files.copy(in, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void received(HttpExchange exchange) throws IOException, Refused {
        var caller = caller(exchange);
        var most = Math.clamp(Query.of(exchange).number("max", 100), 1, MOST_LISTED);
        var list = new ArrayList<>(book.openFor(caller.code(), most));
        if (faults.now().reordered()) {
            Collections.shuffle(list);
        }
        done(
                exchange,
                Map.of(
                        "code",
                        0,
                        "waiting",
                        book.openCount(caller.code()),
                        "edocs",
                        list.stream().map(this::listed).toList()));
    }

    private Map<String, Object> listed(Delivery delivery) {
        var message = Objects.requireNonNull(book.transaction(delivery.transaction()));
        return Map.of(
                "id", delivery.id(),
                "type", message.type(),
                "from", message.sender(),
                "documentId", message.documentId(),
                "sentAt", message.sentAt(),
                "size", message.size(),
                "sha256", message.sha256());
    }

    private void get(HttpExchange exchange) throws IOException, Refused {
        var caller = caller(exchange);
        var delivery = asked(exchange, caller);
        var message = Objects.requireNonNull(book.transaction(delivery.transaction()));
        if (FaultSwitch.happens(faults.now().wrongMessages())) {
            message = book.another(message.id()).orElse(message);
        }
        if (delivery.state() == State.WAITING) {
            book.mark(delivery, State.FETCHED, "");
        }
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(200, message.size());
        try (var out = damaging(exchange.getResponseBody(), message.size())) {
            Files.copy(book.content(message.id()), out);
        }
    }

    private OutputStream damaging(OutputStream out, long size) {
        return FaultSwitch.happens(faults.now().damaged()) ? new Damage(out, size) : out;
    }

    private Delivery asked(HttpExchange exchange, Enrolled caller) throws Refused {
        var id = Query.of(exchange).text("id");
        return book.delivery(id, caller.code()).orElseThrow(() -> AxisRefusal.NOT_FOUND.because(id));
    }

    private void mark(HttpExchange exchange) throws IOException, Refused {
        var caller = caller(exchange);
        var asked = JSON.readTree(exchange.getRequestBody().readNBytes(64 * 1024));
        var id = asked.path("id").asString("");
        var delivery = book.delivery(id, caller.code()).orElseThrow(() -> AxisRefusal.NOT_FOUND.because(id));
        var state = switch (asked.path("status").asString("")) {
            case "done" -> State.DONE;
            case "fail" -> State.FAILED;
            default -> throw AxisRefusal.BAD_FILE.because("status");
        };
        if (delivery.state().isOpen()) {
            misdeliver(delivery, state, asked.path("reason").asString(""));
        }
        if (FaultSwitch.happens(faults.now().lostAcknowledgements())) {
            return;
        }
        done(exchange, Map.of("code", 0));
    }

    /** Marks it, unless the faults have it that it comes again. */
    private void misdeliver(Delivery delivery, State state, String reason) {
        if (FaultSwitch.happens(faults.now().repeats())) {
            return;
        }
        if (FaultSwitch.happens(faults.now().duplicates())) {
            book.deliverAgain(delivery.id());
        }
        book.mark(delivery, state, reason);
    }

    private void sent(HttpExchange exchange) throws IOException, Refused {
        var caller = caller(exchange);
        var query = Query.of(exchange);
        var messageId = query.text("messageId");
        List<Transaction> found = messageId.isEmpty()
                ? book.sentBy(caller.code())
                : book.sentAs(caller.code(), messageId).stream().toList();
        var most = Math.clamp(query.number("max", 100), 1, MOST_LISTED);
        done(
                exchange,
                Map.of(
                        "code",
                        0,
                        "edocs",
                        found.reversed().stream().limit(most).map(this::sent).toList()));
    }

    private Map<String, Object> sent(Transaction message) {
        var receivers = book.deliveriesOf(message.id()).stream()
                .map(delivery -> Map.of(
                        "to", delivery.receiver(),
                        "state", delivery.state().name(),
                        "reason", delivery.reason()))
                .toList();
        return Map.of(
                "transactionId", message.id(),
                "messageId", message.messageId(),
                "type", message.type(),
                "documentId", message.documentId(),
                "sentAt", message.sentAt(),
                "receivers", receivers);
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static void done(HttpExchange exchange, Map<String, ?> answer) throws IOException {
        send(exchange, 200, answer);
    }

    private static void refuse(HttpExchange exchange, AxisRefusal refusal, String detail) throws IOException {
        exchange.getRequestBody().skip(Long.MAX_VALUE);
        send(
                exchange,
                refusal.httpStatus(),
                Map.of("code", refusal.code(), "message", refusal.words(), "detail", detail));
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> answer) throws IOException {
        var bytes = JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
