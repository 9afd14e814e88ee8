package vn.datmui.exchange.console;

import java.util.Locale;
import java.util.stream.Stream;

/** A saved view of the conversations. */
public enum ConversationView {
    /** What waits for the clerk: documents to be confirmed, changes to be answered. */
    TODO,
    /** Receipts that were not confirmed in time. */
    LATE,
    IN,
    OUT,
    /** Ours that could not be sent. */
    FAILED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ConversationView of(String slug) {
        return Stream.of(values())
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElse(TODO);
    }
}
