package vn.datmui.identity.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of invented people: one line a row, cells divided by tabs, lines that start with # are remarks. */
final class DemonstrationFile {

    private DemonstrationFile() {}

    static List<String[]> rows(String name) {
        String path = "/demonstration/identity/" + name;
        try (InputStream in = DemonstrationFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
