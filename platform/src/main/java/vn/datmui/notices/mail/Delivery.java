package vn.datmui.notices.mail;

import org.jspecify.annotations.Nullable;

/** How one try to hand a letter over ended. */
sealed interface Delivery {

    record Taken() implements Delivery {}

    /** Refused for good. */
    record Refused(String why) implements Delivery {}

    /** Not now: the server is busy. */
    record NotNow(String why) implements Delivery {}

    /** Nobody answers where the server should be: no letter can be handed over now. */
    record NoServer(String why) implements Delivery {}

    static String shortly(@Nullable String message) {
        String text = message == null ? "" : message.strip();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
