package vn.datmui.partners.axis;

import java.util.List;

/**
 * What the axis does wrong on purpose. Shares are in hundredths.
 *
 * @param hangSeconds how long every answer waits
 * @param brokenUntil ISO moment until which everything is answered with 500; empty for never
 * @param lostAcknowledgements how often a message is stored and the line then cut
 * @param duplicates how often a receiver gets a message again under a new number
 * @param repeats how often a message that was marked is listed again under its own number
 * @param reordered whether lists come in any order
 * @param wrongMessages how often another message is handed out than the one asked for
 * @param damaged how often bytes are changed on the way out
 * @param locked codes of receivers that are locked
 */
public record Faults(
        int hangSeconds,
        String brokenUntil,
        int lostAcknowledgements,
        int duplicates,
        int repeats,
        boolean reordered,
        int wrongMessages,
        int damaged,
        List<String> locked) {

    public static final Faults NONE = new Faults(0, "", 0, 0, 0, false, 0, 0, List.of());

    public Faults {
        locked = List.copyOf(locked);
        hangSeconds = Math.clamp(hangSeconds, 0, 600);
        lostAcknowledgements = Math.clamp(lostAcknowledgements, 0, 100);
        duplicates = Math.clamp(duplicates, 0, 100);
        repeats = Math.clamp(repeats, 0, 100);
        wrongMessages = Math.clamp(wrongMessages, 0, 100);
        damaged = Math.clamp(damaged, 0, 100);
    }

    public Faults hanging(int seconds) {
        return new Faults(
                seconds,
                brokenUntil,
                lostAcknowledgements,
                duplicates,
                repeats,
                reordered,
                wrongMessages,
                damaged,
                locked);
    }

    public Faults brokenUntil(String moment) {
        return new Faults(
                hangSeconds,
                moment,
                lostAcknowledgements,
                duplicates,
                repeats,
                reordered,
                wrongMessages,
                damaged,
                locked);
    }

    public Faults losingAcknowledgements(int percent) {
        return new Faults(
                hangSeconds, brokenUntil, percent, duplicates, repeats, reordered, wrongMessages, damaged, locked);
    }

    public Faults doubling(int percent) {
        return new Faults(
                hangSeconds, brokenUntil, lostAcknowledgements, percent, percent, true, wrongMessages, damaged, locked);
    }

    public Faults lying(int wrongPercent, int damagedPercent) {
        return new Faults(
                hangSeconds,
                brokenUntil,
                lostAcknowledgements,
                duplicates,
                repeats,
                reordered,
                wrongPercent,
                damagedPercent,
                locked);
    }

    public Faults locking(List<String> receivers) {
        return new Faults(
                hangSeconds,
                brokenUntil,
                lostAcknowledgements,
                duplicates,
                repeats,
                reordered,
                wrongMessages,
                damaged,
                receivers);
    }
}
