package vn.datmui.worktime.holidays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A data file of lines with cells between bars; {@code #} starts a remark line. Names file and line of a bad cell. */
record DataLines(String name, List<String> lines) {

    static DataLines text(String name, String text) {
        return new DataLines(name, text.lines().toList());
    }

    static DataLines resource(String name) {
        try (var in = Objects.requireNonNull(DataLines.class.getResourceAsStream(name), name)) {
            return text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T> List<T> read(Function<String[], T> row) {
        var rows = new ArrayList<T>();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(read(line, number, row));
            }
        }
        return List.copyOf(rows);
    }

    private <T> T read(String line, int number, Function<String[], T> row) {
        try {
            return row.apply(line.split("\\s*\\|\\s*", -1));
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    "%s, line %d: %s".formatted(name, number, unreadable.getMessage()), unreadable);
        }
    }
}
