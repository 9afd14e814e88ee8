package vn.datmui.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An XHTML text with places for values: {@code {{a.b}}}, {@code {{a.b?}}}, {@code {{#each list}} ... {{/each}}} and
 * {@code {{#if value}} ... {{/if}}}. Refuses, with its name and the line, what is not well-formed or asks for a value that
 * is not there.
 */
final class PaperTemplate {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(\\.[\\p{L}\\p{N}_-]+)*");

    /** What an empty place shows. */
    enum Blank {
        /** Only places marked with ? may be empty, and show nothing. */
        REFUSED,
        /** Every place may be empty and shows a dotted line to write on by hand. */
        DOTTED
    }

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Place(String path, boolean mayBeEmpty, int line) implements Part {}

    private record Each(String path, boolean mayBeEmpty, int line, List<Part> body) implements Part {}

    private record If(String path, List<Part> body) implements Part {}

    /** A block that is still open while the template is read. */
    private record Open(String keyword, String path, int line, List<Part> body) {}

    private final String name;
    private final Blank blank;
    private final List<Part> parts;

    private PaperTemplate(String name, Blank blank, List<Part> parts) {
        this.name = name;
        this.blank = blank;
        this.parts = parts;
    }

    static PaperTemplate parse(String name, String text, Blank blank) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", "", 1, new ArrayList<>()));
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            top(open).add(new Text(text.substring(end, tag.start())));
            read(name, tag.group(1), lineAt(text, tag.start()), open);
            end = tag.end();
        }
        top(open).add(new Text(text.substring(end)));
        Open last = open.pop();
        if (!open.isEmpty()) {
            throw malformed(name, last.line(), "{{#" + last.keyword() + "}} has no end");
        }
        return new PaperTemplate(name, blank, List.copyOf(last.body()));
    }

    private static List<Part> top(Deque<Open> open) {
        return open.element().body();
    }

    private static void read(String name, String tag, int line, Deque<Open> open) {
        if (tag.startsWith("#each ") || tag.startsWith("#if ")) {
            int space = tag.indexOf(' ');
            open.push(
                    new Open(tag.substring(1, space), path(name, tag.substring(space), line), line, new ArrayList<>()));
        } else if (tag.startsWith("/")) {
            close(name, tag.substring(1).strip(), line, open);
        } else {
            String path = path(name, tag, line);
            top(open).add(new Place(bare(path), path.endsWith("?"), line));
        }
    }

    private static void close(String name, String keyword, int line, Deque<Open> open) {
        Open block = open.element();
        if (block.keyword().isEmpty() || !block.keyword().equals(keyword)) {
            throw malformed(name, line, "{{/" + keyword + "}} closes nothing");
        }
        open.pop();
        String path = bare(block.path());
        boolean mayBeEmpty = block.path().endsWith("?");
        top(open)
                .add(
                        keyword.equals("each")
                                ? new Each(path, mayBeEmpty, block.line(), block.body())
                                : new If(path, block.body()));
    }

    private static String path(String name, String text, int line) {
        String path = text.strip();
        if (!PATH.matcher(bare(path)).matches()) {
            throw malformed(name, line, "{{" + path + "}} is no place");
        }
        return path;
    }

    private static String bare(String path) {
        return path.endsWith("?") ? path.substring(0, path.length() - 1) : path;
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static PaperFailed malformed(String name, int line, String what) {
        return PaperFailed.templateMalformed(name, "line " + line + ": " + what);
    }

    /** Fills every place; values are escaped, {@link Markup} is put as it is. */
    String fill(Map<String, ?> values) {
        StringBuilder out = new StringBuilder();
        write(parts, PaperValues.of(values), out);
        return out.toString();
    }

    private void write(List<Part> body, PaperValues values, StringBuilder out) {
        for (Part part : body) {
            switch (part) {
                case Text text -> out.append(text.text());
                case Place place -> out.append(shown(place, values.get(place.path())));
                case Each each ->
                    list(each, values.get(each.path()))
                            .forEach(inner -> write(each.body(), values.within(inner.value(), inner.number()), out));
                case If condition -> {
                    if (PaperValues.isThere(values.get(condition.path()))) {
                        write(condition.body(), values, out);
                    }
                }
            }
        }
    }

    private String shown(Place place, @Nullable Object value) {
        if (value instanceof Markup markup) {
            return markup.xhtml();
        }
        String text = value == null || value instanceof Map || value instanceof List
                ? ""
                : PaperText.escape(value.toString());
        if (!text.isEmpty() || place.mayBeEmpty()) {
            return text;
        }
        if (blank == Blank.REFUSED || value == null) {
            throw PaperFailed.valueMissing(name, place.path(), place.line());
        }
        return "<span class=\"dots\"></span>";
    }

    private record Numbered(int number, Object value) {}

    private List<Numbered> list(Each each, @Nullable Object value) {
        if (!(value instanceof List<?> items)) {
            if (value == null && each.mayBeEmpty()) {
                return List.of();
            }
            throw PaperFailed.valueMissing(name, each.path(), each.line());
        }
        List<Numbered> numbered = new ArrayList<>();
        items.forEach(item -> numbered.add(new Numbered(numbered.size() + 1, item)));
        return numbered;
    }
}
