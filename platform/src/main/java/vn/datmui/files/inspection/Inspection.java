package vn.datmui.files.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileRefused;

/** The checks that every file of a person passes before it is kept: type, readability, virus scan; in this order. */
public final class Inspection {

    private final VirusScan scan;

    public Inspection(VirusScan scan) {
        this.scan = scan;
    }

    /** What was found: the kind, and for a PDF the number of pages. */
    public record Found(ContentKind kind, @Nullable Integer pages) {}

    /** @throws FileRefused when it is empty, of another type, unreadable, encrypted or infected */
    public Found inspect(Path file, long size) {
        if (size == 0) {
            throw FileRefused.empty();
        }
        ContentKind kind = ContentKind.of(head(file)).orElseThrow(FileRefused::typeNotTaken);
        Integer pages = Bounded.orUnreadable(() -> open(kind, file, size));
        scan.check(file);
        return new Found(kind, pages);
    }

    /** The virus scan alone, for files of any type. */
    public void scan(Path file) {
        scan.check(file);
    }

    private static @Nullable Integer open(ContentKind kind, Path file, long size) throws IOException {
        return switch (kind) {
            case PDF -> PdfOpening.pages(file);
            case JPEG, PNG -> {
                PictureOpening.check(file);
                yield null;
            }
            case WEBP -> {
                Containers.checkWebp(file, size);
                yield null;
            }
            case HEIC -> {
                Containers.checkHeic(file, size);
                yield null;
            }
        };
    }

    /** The pages of a PDF that the platform itself made. */
    public int pagesOfOwn(Path pdf) {
        try {
            return PdfOpening.count(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(32);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
