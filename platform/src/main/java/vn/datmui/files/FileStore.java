package vn.datmui.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.files.inspection.Inspection;
import vn.datmui.files.inspection.Previews;
import vn.datmui.files.store.FileRows;
import vn.datmui.files.store.UploadRows;
import vn.datmui.kernel.Digest;

/** The store: content in a folder, names in the database. */
@Component
class FileStore implements Files {

    private final ContentFolder folder;
    private final FileRows rows;
    private final UploadRows uploads;
    private final Inspection inspection;
    private final Previews previews;
    private final FilesSettings settings;
    private final Clock clock;

    FileStore(
            ContentFolder folder,
            FileRows rows,
            UploadRows uploads,
            Inspection inspection,
            Previews previews,
            FilesSettings settings,
            Clock clock) {
        this.folder = folder;
        this.rows = rows;
        this.uploads = uploads;
        this.inspection = inspection;
        this.previews = previews;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StoredFile receive(InputStream content, String name) {
        FileRefused tooLarge = FileRefused.tooLarge(settings.limitMegabytes());
        try (ContentFolder.Incoming incoming =
                folder.take(content, settings.limit().toBytes(), tooLarge)) {
            Inspection.Found found = inspection.inspect(incoming.path(), incoming.size());
            folder.keep(incoming);
            String honestName =
                    FileNames.withEnding(FileNames.clean(name), found.kind().ending());
            return record(incoming, honestName, found.kind().contentType(), found.pages());
        }
    }

    @Override
    public StoredFile keep(byte[] content, String name, String contentType) {
        FileRefused tooLarge = FileRefused.tooLarge(settings.limitMegabytes());
        if (content.length == 0) {
            throw FileRefused.empty();
        }
        try (ContentFolder.Incoming incoming =
                folder.take(new ByteArrayInputStream(content), Long.MAX_VALUE, tooLarge)) {
            Integer pages = contentType.equals("application/pdf") ? inspection.pagesOfOwn(incoming.path()) : null;
            folder.keep(incoming);
            return record(incoming, FileNames.clean(name), contentType, pages);
        }
    }

    @Override
    public StoredFile keep(InputStream content, String name, String contentType) {
        return keep(content, name, contentType, false);
    }

    @Override
    public StoredFile keepScanned(InputStream content, String name, String contentType) {
        return keep(content, name, contentType, true);
    }

    private StoredFile keep(InputStream content, String name, String contentType, boolean scanned) {
        FileRefused tooLarge = FileRefused.tooLarge(settings.limitMegabytes());
        try (ContentFolder.Incoming incoming = folder.take(content, Long.MAX_VALUE, tooLarge)) {
            if (scanned) {
                inspection.scan(incoming.path());
            }
            folder.keep(incoming);
            return record(incoming, FileNames.clean(name), contentType, null);
        }
    }

    private StoredFile record(
            ContentFolder.Incoming content, String name, String contentType, @Nullable Integer pages) {
        StoredFile file = new StoredFile(
                new FileId(UUID.randomUUID()),
                content.digest(),
                name,
                contentType,
                content.size(),
                pages,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(file);
        return file;
    }

    @Override
    public StoredFile get(FileId id) {
        return rows.find(id.value()).orElseThrow(FileRefused::unknown);
    }

    @Override
    public InputStream open(FileId id) {
        Digest digest = get(id).digest();
        try {
            return java.nio.file.Files.newInputStream(folder.place(digest));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("the store has lost the content " + digest, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] preview(FileId id) {
        StoredFile file = get(id);
        return previews.of(folder.place(file.digest()), folder.preview(file.digest()), file.contentType());
    }

    @Override
    public byte[] page(FileId id, int number) {
        StoredFile file = get(id);
        Integer pages = file.pages();
        if (pages == null || number < 1 || number > pages) {
            throw FileRefused.unknown();
        }
        return previews.page(folder.place(file.digest()), folder.page(file.digest(), number), number);
    }

    @Override
    public Optional<StoredFile> uploadedBy(String principalName, String uploadId) {
        return Uploads.id(uploadId)
                .flatMap(id -> uploads.find(id, principalName))
                .flatMap(upload -> Optional.ofNullable(upload.file()))
                .flatMap(file -> rows.find(file.value()));
    }
}
