package vn.datmui.partners.axis;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields of an address or of a form. */
record Query(Map<String, String> fields) {

    static Query of(HttpExchange exchange) {
        return read(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
    }

    static Query read(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Query(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        return text(name).matches("\\d{1,6}") ? Integer.parseInt(text(name)) : otherwise;
    }
}
