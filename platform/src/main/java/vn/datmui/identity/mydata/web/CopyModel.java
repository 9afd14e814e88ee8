package vn.datmui.identity.mydata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.datmui.pages.Page;

/** The readable copy: headings, and below them lines of name and value. */
public record CopyModel(List<Part> parts) {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> KNOWN = Set.of(
            "madeAt",
            "account",
            "dossiers",
            "notices",
            "fullName",
            "personalId",
            "birthDate",
            "gender",
            "address",
            "areaCode",
            "email",
            "phone",
            "sessions",
            "startedAt",
            "device",
            "consents",
            "application",
            "scopes",
            "since",
            "mandates",
            "kind",
            "for",
            "procedures",
            "from",
            "to",
            "state",
            "basis",
            "seenByOthers",
            "at",
            "who",
            "act",
            "record",
            "requests",
            "askedAt",
            "reason",
            "answer",
            "code",
            "procedure",
            "filedAt",
            "status",
            "answers",
            "history",
            "papers",
            "drafts",
            "filed",
            "title",
            "body");

    /** One group of lines under a heading. */
    public record Part(String heading, List<Line> lines) {}

    /** A name and a value. */
    public record Line(String name, String value) {}

    public static CopyModel of(Map<String, Object> copy, Page page) {
        List<Part> parts = new ArrayList<>();
        List<Line> top = new ArrayList<>();
        copy.forEach((key, value) -> add(parts, top, word(key, page), key, value, page));
        if (!top.isEmpty()) {
            parts.addFirst(new Part(page.t("identity.data.copy"), top));
        }
        return new CopyModel(parts);
    }

    private static void add(List<Part> parts, List<Line> lines, String heading, String key, Object value, Page page) {
        if (value instanceof Map<?, ?> map) {
            List<Line> own = new ArrayList<>();
            int at = parts.size();
            map.forEach((name, inner) -> {
                String word = word(String.valueOf(name), page);
                add(parts, own, heading + " – " + word, word, inner, page);
            });
            if (!own.isEmpty()) {
                parts.add(at, new Part(heading, own));
            }
        } else if (value instanceof Collection<?> list && list.stream().anyMatch(CopyModel::isGroup)) {
            int number = 0;
            for (Object item : list) {
                number++;
                add(parts, lines, heading + " " + number, key, item, page);
            }
        } else if (value instanceof Collection<?> list) {
            lines.add(new Line(
                    word(key, page),
                    String.join(", ", list.stream().map(String::valueOf).toList())));
        } else {
            lines.add(new Line(word(key, page), readable(String.valueOf(value), page)));
        }
    }

    /** Moments and days as people write them. */
    private static String readable(String value, Page page) {
        try {
            if (MOMENT.matcher(value).matches()) {
                return page.dateTime(Instant.parse(value));
            }
            return DAY.matcher(value).matches() ? page.date(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException asTyped) {
            return value;
        }
    }

    private static boolean isGroup(Object item) {
        return item instanceof Map<?, ?> || item instanceof Collection<?>;
    }

    private static String word(String key, Page page) {
        return KNOWN.contains(key) ? page.t("identity.data.key." + key) : key;
    }
}
