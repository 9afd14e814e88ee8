package vn.datmui.partners.identity;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One request with its answer: parameters in, a page, a JSON object or a redirect out. */
final class Call {

    private static final int LONGEST_BODY = 64 * 1024;

    private final HttpExchange exchange;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    Call(HttpExchange exchange) throws IOException {
        this.exchange = exchange;
        read(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        if (exchange.getRequestMethod().equals("POST")) {
            read(new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8));
        }
    }

    boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    /** The value of a parameter; blank when there is none. */
    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    String header(String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    void page(String html) throws IOException {
        send(200, "text/html; charset=utf-8", html);
    }

    void json(int status, Map<String, Object> object) throws IOException {
        send(status, "application/json", JSONObjectUtils.toJSONString(object));
    }

    void error(int status, String code) throws IOException {
        json(status, Map.of("error", code));
    }

    void to(String address) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(303, -1);
        }
    }

    void send(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            headers.set("Cache-Control", "no-store");
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src data:");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void read(String form) {
        for (String pair : form.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
