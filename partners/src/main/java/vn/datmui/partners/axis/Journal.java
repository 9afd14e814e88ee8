package vn.datmui.partners.axis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that happened on the axis, one line each; read again at the start. A line cut off by death never counted. */
final class Journal implements AutoCloseable {

    /** One thing that happened: exactly one part is set. */
    record Line(
            @Nullable Enrolled enrolled,
            @Nullable String left,
            @Nullable Transaction taken,
            @Nullable Delivery delivery) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;

    private Journal(OutputStream out) {
        this.out = out;
    }

    static Journal open(Path file, Consumer<Line> reader) throws IOException {
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.forEach(line -> read(line, reader));
            }
            if (Files.size(file) > 0) {
                Files.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
            }
        }
        return new Journal(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    private static void read(String line, Consumer<Line> reader) {
        if (!line.isBlank()) {
            try {
                reader.accept(JSON.readValue(line, Line.class));
            } catch (JacksonException cutOff) {
                // it was never acknowledged
            }
        }
    }

    void enrolled(Enrolled agency) {
        write(new Line(agency, null, null, null));
    }

    void left(String code) {
        write(new Line(null, code, null, null));
    }

    void taken(Transaction transaction) {
        write(new Line(null, null, transaction, null));
    }

    void delivery(Delivery delivery) {
        write(new Line(null, null, null, delivery));
    }

    private synchronized void write(Line line) {
        try {
            var bytes = JSON.writeValueAsBytes(line);
            var whole = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, whole, 0, bytes.length);
            whole[bytes.length] = '\n';
            out.write(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
