package vn.datmui.exchange.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.datmui.kernel.DayHasPassed;

/** Where messages lie on the disk while they are made or taken: each in a folder of its own that goes with the work. */
@Component
public class Spool {

    private static final Duration OLD = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    Spool(@Value("${datmui.home:data}") Path home, Clock clock) {
        this.folder = home.resolve("exchange");
        this.clock = clock;
    }

    /** A place on the disk, gone when it is closed. */
    public record Place(Path folder) implements AutoCloseable {

        public Path message() {
            return folder.resolve("message");
        }

        @Override
        public void close() {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Place fresh() {
        try {
            return new Place(
                    Files.createDirectories(folder.resolve(UUID.randomUUID().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed process left behind. */
    @EventListener
    void on(DayHasPassed day) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(this::isOld).forEach(place -> new Place(place).close());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOld(Path place) {
        return place.toFile().lastModified() < clock.millis() - OLD.toMillis();
    }
}
