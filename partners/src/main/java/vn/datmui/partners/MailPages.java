package vn.datmui.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** {@code GET /mails?to=address}: the mails received, as a page, or as JSON when the caller accepts only that. */
final class MailPages {

    private static final Pattern TO = Pattern.compile("(?:^|&)to=([^&]*)");

    private final MailBox mailBox;

    MailPages(MailBox mailBox, HttpServer server) {
        this.mailBox = mailBox;
        server.createContext("/mails", this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var mails = mailBox.mailsTo(address(exchange));
        var accept = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept"), "");
        if (accept.contains("application/json")) {
            send(exchange, "application/json", MailText.json(mails));
        } else {
            send(exchange, "text/html; charset=utf-8", MailText.page(mails));
        }
    }

    private static String address(HttpExchange exchange) {
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        var to = TO.matcher(query);
        return to.find() ? URLDecoder.decode(to.group(1), StandardCharsets.UTF_8) : "";
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
