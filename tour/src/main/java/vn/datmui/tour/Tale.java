package vn.datmui.tour;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happens on the tour, step by step: told while it happens, kept for programs. */
public final class Tale {

    private final PrintStream out;
    private final List<Step> steps = new ArrayList<>();
    private String story = "";

    public Tale(PrintStream out) {
        this.out = out;
    }

    /**
     * One step.
     *
     * @param took how long the person waited
     * @param seen what stood on the page afterwards; empty when it does not matter
     */
    public record Step(String story, String who, String what, Duration took, String seen) {}

    /** Begins another story. */
    public void begin(String title) {
        story = title;
        out.printf("%n%s%n", title);
    }

    /** Lets somebody do something, and tells it with what they then see. */
    public <T> T step(String who, String what, Supplier<Told<T>> act) {
        long before = System.nanoTime();
        Told<T> told = act.get();
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        steps.add(new Step(story, who, what, took, told.seen()));
        out.printf("  %6d ms  %-22s %s%n", took.toMillis(), who, what);
        if (!told.seen().isEmpty()) {
            out.printf("             %s→ %s%n", " ".repeat(23), told.seen());
        }
        return told.value();
    }

    /** The outcome of a step, with what it left to see. */
    public record Told<T>(T value, String seen) {

        public static Told<String> of(String seen) {
            return new Told<>(seen, seen);
        }
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The steps as a JSON array. */
    public String json() {
        List<String> objects = steps.stream()
                .map(s -> "{\"story\":%s,\"who\":%s,\"what\":%s,\"millis\":%d,\"seen\":%s}"
                        .formatted(
                                quoted(s.story()),
                                quoted(s.who()),
                                quoted(s.what()),
                                s.took().toMillis(),
                                quoted(s.seen())))
                .toList();
        return "[" + String.join(",\n ", objects) + "]";
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c < 0x20 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
