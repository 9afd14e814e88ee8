package vn.datmui.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements describe a field to a screen reader: its hint and its error. */
public final class Described {

    private Described() {}

    /** The value of {@code aria-describedby}; null when nothing describes the field. */
    public static @Nullable String by(String id, String hint, @Nullable String error) {
        var ids = Stream.of(hint.isEmpty() ? "" : id + "-hint", error == null ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
