package vn.datmui.dossiers.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileId;
import vn.datmui.files.StoredFile;

/**
 * What was handed in for one paper: files, and at the counter the paper itself.
 *
 * @param received set when the counter holds the paper itself (đã nhận bản giấy)
 */
public record DraftPaper(List<StoredFile> files, @Nullable Received received) {

    public static final DraftPaper NONE = new DraftPaper(List.of(), null);

    /** Beyond this many files a paper is no longer readable by anybody. */
    static final int MOST_FILES = 20;

    /**
     * A paper received as paper.
     *
     * @param kind {@code original}, {@code certified-copy} or {@code copy}
     */
    public record Received(String kind, int copies) {}

    public boolean given() {
        return !files.isEmpty() || received != null;
    }

    public Optional<StoredFile> file(FileId id) {
        return files.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    DraftPaper with(StoredFile file) {
        return new DraftPaper(Stream.concat(files.stream(), Stream.of(file)).toList(), received);
    }

    DraftPaper without(FileId id) {
        return new DraftPaper(files.stream().filter(f -> !f.id().equals(id)).toList(), received);
    }

    DraftPaper replaced(FileId old, StoredFile file) {
        return new DraftPaper(
                files.stream().map(f -> f.id().equals(old) ? file : f).toList(), received);
    }

    DraftPaper received(@Nullable Received paper) {
        return new DraftPaper(files, paper);
    }
}
