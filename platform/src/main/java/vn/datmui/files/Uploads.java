package vn.datmui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.files.store.UploadRows;
import vn.datmui.kernel.DayHasPassed;

/**
 * Uploads in pieces: each belongs to the person who began it, survives broken lines and restarts, and is forgotten when no
 * piece came for a day. How much has come is the length of the file that grows in the folder.
 */
@Component
public class Uploads {

    /** An upload as its owner sees it. */
    public record State(UUID id, long offset, long length, Instant expiresAt) {}

    /** What became of a piece. */
    public enum Outcome {
        TAKEN,
        WRONG_OFFSET,
        IN_USE,
        TOO_MUCH
    }

    /** The outcome and how much is there now. */
    public record Appended(Outcome outcome, long offset) {}

    private final ContentFolder folder;
    private final UploadRows rows;
    private final Files files;
    private final FilesSettings settings;
    private final Clock clock;
    private final Set<UUID> inUse = ConcurrentHashMap.newKeySet();

    Uploads(ContentFolder folder, UploadRows rows, Files files, FilesSettings settings, Clock clock) {
        this.folder = folder;
        this.rows = rows;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public long largest() {
        return settings.limit().toBytes();
    }

    public State begin(String owner, String name, long length) {
        forgetExpired();
        if (length == 0) {
            throw FileRefused.empty();
        }
        if (length > largest()) {
            throw FileRefused.tooLarge(settings.limitMegabytes());
        }
        if (rows.unfinishedOf(owner, clock.instant()) >= settings.openUploads()) {
            throw FileRefused.tooManyUploads();
        }
        UUID id = UUID.randomUUID();
        Instant expires = clock.instant().plus(settings.uploadsKept());
        rows.add(new UploadRows.Row(id, owner, FileNames.clean(name), length, expires, null));
        return new State(id, 0, length, expires);
    }

    /** @throws FileRefused with kind NOT_FOUND when there is none of this person */
    public State state(String owner, String id) {
        UploadRows.Row row = row(owner, id);
        long offset = row.file() == null ? length(folder.upload(row.id())) : row.announced();
        return new State(row.id(), offset, row.announced(), row.expiresAt());
    }

    /** Adds a piece. With the last one the file is checked and stored; what the checks refuse is forgotten at once. */
    public Appended append(String owner, String id, long offset, InputStream piece) {
        UploadRows.Row row = row(owner, id);
        if (!inUse.add(row.id())) {
            return new Appended(Outcome.IN_USE, offset);
        }
        try {
            long there = state(owner, id).offset();
            if (there != offset || row.file() != null) {
                return new Appended(Outcome.WRONG_OFFSET, there);
            }
            return write(row, offset, piece);
        } finally {
            inUse.remove(row.id());
        }
    }

    private Appended write(UploadRows.Row row, long offset, InputStream piece) {
        Path path = folder.upload(row.id());
        long written = pour(path, offset, row.announced(), piece);
        if (written > row.announced()) {
            return new Appended(Outcome.TOO_MUCH, offset);
        }
        if (written == row.announced()) {
            finish(row, path);
        }
        return new Appended(Outcome.TAKEN, written);
    }

    /** Writes what comes, and keeps what has come when the line breaks. */
    private static long pour(Path path, long offset, long announced, InputStream piece) {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long at = offset;
            byte[] block = new byte[64 * 1024];
            for (int read = next(piece, block); read >= 0; read = next(piece, block)) {
                if (at + read > announced) {
                    out.truncate(offset);
                    return announced + 1;
                }
                for (ByteBuffer buffer = ByteBuffer.wrap(block, 0, read); buffer.hasRemaining(); ) {
                    at += out.write(buffer, at);
                }
            }
            out.force(true);
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int next(InputStream piece, byte[] block) {
        try {
            return piece.read(block);
        } catch (IOException e) {
            return -1;
        }
    }

    private void finish(UploadRows.Row row, Path path) {
        try (InputStream whole = java.nio.file.Files.newInputStream(path)) {
            rows.finish(row.id(), files.receive(whole, row.name()).id());
        } catch (FileRefused refused) {
            rows.delete(row.id());
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ContentFolder.delete(path);
        }
    }

    public void end(String owner, String id) {
        UploadRows.Row row = row(owner, id);
        rows.delete(row.id());
        ContentFolder.delete(folder.upload(row.id()));
    }

    @EventListener
    void on(DayHasPassed day) {
        forgetExpired();
    }

    private void forgetExpired() {
        rows.deleteExpired(clock.instant()).forEach(id -> ContentFolder.delete(folder.upload(id)));
    }

    private UploadRows.Row row(String owner, String id) {
        return id(id).flatMap(known -> rows.find(known, owner))
                .filter(row -> row.expiresAt().isAfter(clock.instant()))
                .orElseThrow(FileRefused::unknown);
    }

    private static long length(Path path) {
        try {
            return java.nio.file.Files.exists(path) ? java.nio.file.Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
