package vn.datmui.partners.axis;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** {@code /axis}: what the axis holds and which faults are on, for people; and the form that switches them. */
final class AxisPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'";

    private final AxisBook book;
    private final FaultSwitch faults;

    AxisPage(AxisBook book, FaultSwitch faults) {
        this.book = book;
        this.faults = faults;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            var path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod() + " " + path) {
                case "GET /axis" -> text(exchange, 200, "text/html; charset=utf-8", page(exchange));
                case "GET /axis/axis.css" -> text(exchange, 200, "text/css; charset=utf-8", style());
                case "POST /axis/faults" -> change(exchange);
                default -> content(exchange, path);
            }
        }
    }

    private String page(HttpExchange exchange) {
        var asked = Query.of(exchange);
        return AxisText.page(book, faults.now(), asked.text("q"), asked.number("page", 1));
    }

    /** Another site's form does not switch faults. */
    private void change(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readNBytes(64 * 1024), StandardCharsets.UTF_8);
        if (isForeign(exchange)) {
            text(exchange, 403, "text/plain; charset=utf-8", "Biểu mẫu của trang khác.");
            return;
        }
        faults.set(read(Query.read(form)));
        exchange.getResponseHeaders().set("Location", "/axis");
        exchange.sendResponseHeaders(303, -1);
    }

    private static boolean isForeign(HttpExchange exchange) {
        var origin = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Origin"), "");
        var host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        return !origin.isEmpty() && !origin.equals("http://" + host);
    }

    private static Faults read(Query form) {
        var minutes = form.number("broken", 0);
        return new Faults(
                form.number("hang", 0),
                minutes == 0 ? "" : Instant.now().plusSeconds(minutes * 60L).toString(),
                form.number("lost", 0),
                form.number("duplicates", 0),
                form.number("repeats", 0),
                form.text("reordered").equals("on"),
                form.number("wrong", 0),
                form.number("damaged", 0),
                Arrays.stream(form.text("locked").split("[\\s,]+"))
                        .filter(code -> !code.isBlank())
                        .toList());
    }

    private void content(HttpExchange exchange, String path) throws IOException {
        var id = path.startsWith("/axis/messages/") ? path.substring("/axis/messages/".length()) : "";
        var message = book.transaction(id);
        if (message == null) {
            text(exchange, 404, "text/plain; charset=utf-8", "Không có trang này.");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + id + ".edxml\"");
        exchange.sendResponseHeaders(200, message.size());
        Files.copy(book.content(id), exchange.getResponseBody());
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(AxisPage.class.getResourceAsStream("axis.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
