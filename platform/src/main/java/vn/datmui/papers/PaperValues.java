package vn.datmui.papers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a template sees at one place: its own, and inside {@code {{#each}}} those of the list item first. */
record PaperValues(Object own, int index, @Nullable PaperValues outer) {

    static PaperValues of(Map<String, ?> values) {
        return new PaperValues(values, 0, null);
    }

    PaperValues within(Object item, int number) {
        return new PaperValues(item, number, this);
    }

    /** {@code this} is the list item, {@code index} its number from 1, anything else is looked up from inside out. */
    @Nullable
    Object get(String path) {
        if (path.equals("this")) {
            return own;
        }
        if (path.equals("index") && index > 0) {
            return index;
        }
        Object found = step(own, path.startsWith("this.") ? path.substring(5) : path);
        return found == null && outer != null ? outer.get(path) : found;
    }

    private static @Nullable Object step(Object from, String path) {
        Object at = from;
        for (String name : path.split("\\.")) {
            Object next = at instanceof Map<?, ?> map ? map.get(name) : null;
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    static boolean isThere(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> !value.toString().isBlank();
        };
    }
}
