package vn.datmui.benchmarks.edxml;

import java.util.Locale;

/**
 * One figure of the bench.
 *
 * @param yardstick the same work done bare in the same run; 0 for none
 * @param ratio how much of the yardstick's speed was reached; 0 for none
 */
record Row(String what, double value, String unit, String beside, double yardstick, double ratio) {

    static Row of(String what, double value, String unit, String beside, double yardstick) {
        return new Row(what, value, unit, beside, yardstick, value / yardstick);
    }

    static Row alone(String what, double value, String unit) {
        return new Row(what, value, unit, "", 0, 0);
    }

    String line() {
        var own = String.format(Locale.ROOT, "%-58s %10.1f %-6s", what, value, unit);
        return beside.isEmpty()
                ? own
                : own + String.format(Locale.ROOT, "  %-36s %10.1f %-6s ratio %.3f", beside, yardstick, unit, ratio);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"what\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"beside\":\"%s\",\"yardstick\":%.2f,\"ratio\":%.3f}",
                what,
                value,
                unit,
                beside,
                yardstick,
                ratio);
    }
}
