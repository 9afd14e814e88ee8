package vn.datmui.edxml.cli;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.Moment;

/** Writes maps, lists, records, texts, numbers and truth values as JSON, indented; days and moments as they were written. */
final class Json {

    private Json() {}

    static String write(@Nullable Object value) {
        return write(value, "\n");
    }

    private static String write(@Nullable Object value, String line) {
        return switch (value) {
            case null -> "null";
            case Day day -> quote(day.text());
            case Moment moment -> quote(moment.text());
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry ->
                                quote(String.valueOf(entry.getKey())) + ": " + write(entry.getValue(), line + "  "))
                        .collect(joining("," + line + "  ", "{" + line + "  ", line + "}"));
            case List<?> list when list.isEmpty() -> "[]";
            case List<?> list ->
                list.stream()
                        .map(one -> write(one, line + "  "))
                        .collect(joining("," + line + "  ", "[" + line + "  ", line + "]"));
            case Record one -> write(components(one), line);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quote(value.toString());
        };
    }

    private static Map<String, Object> components(Record one) {
        var map = new LinkedHashMap<String, Object>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                var value = accessor.invoke(one);
                if (value != null && !component.getName().equals("extras")) {
                    map.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return map;
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
            default ->
                Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT
                        ? "\\u%04x".formatted((int) letter)
                        : String.valueOf(letter);
        };
    }
}
