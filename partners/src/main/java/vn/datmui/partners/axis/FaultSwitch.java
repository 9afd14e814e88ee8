package vn.datmui.partners.axis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** The faults that are switched on, kept in a file so that a restart goes on misbehaving. */
final class FaultSwitch {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private volatile Faults now;

    private FaultSwitch(Path file, Faults now) {
        this.file = file;
        this.now = now;
    }

    static FaultSwitch open(Path file) throws IOException {
        return new FaultSwitch(
                file, Files.exists(file) ? JSON.readValue(Files.readString(file), Faults.class) : Faults.NONE);
    }

    Faults now() {
        return now;
    }

    synchronized void set(Faults wanted) {
        now = wanted;
        try {
            Files.writeString(file, JSON.writeValueAsString(wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBroken() {
        try {
            return !now.brokenUntil().isEmpty() && Instant.now().isBefore(Instant.parse(now.brokenUntil()));
        } catch (DateTimeParseException never) {
            return false;
        }
    }

    void hang() {
        try {
            Thread.sleep(now.hangSeconds() * 1000L);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean happens(int percent) {
        return percent > 0 && ThreadLocalRandom.current().nextInt(100) < percent;
    }
}
