package vn.datmui.dossiers.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a screen sent: the fields by name, which questions it had shown, the revision that it had read, and its own mark, by
 * which a repeated press is told from another device.
 */
public record Posted(
        Map<String, List<String>> values, @Nullable Set<String> asked, long revision, String screen) {

    /** All texts of one screen together: more is not an application but an attack or a mistake. */
    public static final int MOST_CHARACTERS = 200_000;

    /** @throws DraftProblem when there is more text than any form can hold */
    public static Posted of(Map<String, List<String>> parameters) {
        long characters = parameters.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw DraftProblem.tooMuchText(MOST_CHARACTERS);
        }
        return new Posted(
                parameters,
                parameters.containsKey("_asked") ? paths(first(parameters, "_asked")) : null,
                number(first(parameters, "_revision")),
                first(parameters, "_screen"));
    }

    /** Whether the screen had shown the question; a sender that does not say is taken to have shown them all. */
    public boolean shows(String path) {
        return asked == null || asked.contains(path);
    }

    /** The first value under a name, as sent; empty when there is none. */
    public String first(String name) {
        return first(values, name);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    private static Set<String> paths(String list) {
        return Arrays.stream(list.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    /** A sender that does not say which revision it has read is taken to have read the latest. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
