package vn.datmui.catalogue.check;

import vn.datmui.catalogue.source.Tree;

/** A time limit in working hours, to compare the steps with the whole: a day has 8, a month 22 days. */
final class StepHours {

    private StepHours() {}

    static long of(Tree limit) {
        long value = limit.number("value", 0);
        return switch (limit.text("unit")) {
            case "hour" -> value;
            case "month" -> value * 22 * 8;
            default -> value * 8;
        };
    }
}
