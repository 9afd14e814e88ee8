package vn.datmui.exchange.console;

import java.util.Locale;
import java.util.stream.Stream;

/** A saved view of the messages that need looking at. */
public enum MessageView {
    /** Came in and failed a check. */
    BAD,
    /** Going out, given up. */
    FAILED,
    /** Came in before their document. */
    EARLY,
    /** Going out, not yet with the axis. */
    OUTBOX,
    /** State secrets that were turned away. */
    EXCLUDED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MessageView of(String slug) {
        return Stream.of(values())
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElse(BAD);
    }

    public boolean canBeReplayed() {
        return this == BAD || this == FAILED || this == EARLY;
    }
}
