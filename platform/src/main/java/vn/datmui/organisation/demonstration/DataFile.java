package vn.datmui.organisation.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Period;

/** A table of the demonstration province: one line a row, cells divided by tabs, lines that start with # are remarks. */
final class DataFile {

    private DataFile() {}

    static List<Row> rows(String name) {
        String path = "/demonstration/organisation/" + name;
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(List<String> cells) {

        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Nullable
        String textOrNull(int column) {
            return text(column).isEmpty() ? null : text(column);
        }

        List<String> list(int column, String divider) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(divider));
        }

        Period period(int column) {
            String end = text(column + 1);
            return new Period(LocalDate.parse(text(column)), end.isEmpty() ? null : LocalDate.parse(end));
        }
    }
}
