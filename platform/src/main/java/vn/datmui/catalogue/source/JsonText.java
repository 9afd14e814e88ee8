package vn.datmui.catalogue.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON, keys in their order: the same content is always the same text. */
public final class JsonText {

    private JsonText() {}

    public static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> map(map, out);
            case List<?> list -> list(list, out);
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> text(value.toString(), out);
        }
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        String between = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(between);
            text(String.valueOf(entry.getKey()), out);
            out.append(':');
            write(entry.getValue(), out);
            between = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void list(List<?> list, StringBuilder out) {
        String between = "[";
        for (Object item : list) {
            out.append(between);
            write(item, out);
            between = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < 0x20 || c == 0x7f || Character.isSurrogate(c)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
