package vn.datmui.documents.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of the demonstration: a line a row, cells divided by tabs, lines that start with # are remarks. */
final class SampleRows {

    private SampleRows() {}

    static List<String[]> of(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    static byte[] bytes(String name) {
        var path = "/demonstration/documents/" + name;
        try (InputStream in = SampleRows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
