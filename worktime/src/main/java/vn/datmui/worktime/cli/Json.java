package vn.datmui.worktime.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON; anything else as its text. */
final class Json {

    private Json() {}

    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quote(String.valueOf(entry.getKey())) + ":" + write(entry.getValue()))
                        .collect(joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Json::write).collect(joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quote(value.toString());
        };
    }

    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> quoted.append(escape((char) letter)));
        return quoted.append('"').toString();
    }

    private static String escape(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }
}
