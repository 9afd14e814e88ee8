package vn.datmui.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.datmui.documents.incoming.Scan;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;

/** A file of a document or a task. What was checked on receipt is shown; what strangers sent is to be saved only. */
public final class FileResponse {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    private FileResponse() {}

    public static ResponseEntity<Resource> of(Scan file, boolean checked, Files files) {
        return checked && SHOWN.contains(file.contentType())
                ? shown(file.file(), file.name(), MediaType.parseMediaType(file.contentType()), file.size(), files)
                : answer(
                        ContentDisposition.attachment(),
                        file.file(),
                        file.name(),
                        MediaType.APPLICATION_OCTET_STREAM,
                        file.size(),
                        files);
    }

    /** A paper that the platform made. */
    public static ResponseEntity<Resource> paper(FileId id, String name, Files files) {
        return shown(id, name, MediaType.APPLICATION_PDF, files.get(id).size(), files);
    }

    private static ResponseEntity<Resource> shown(FileId id, String name, MediaType type, long size, Files files) {
        return answer(ContentDisposition.inline(), id, name, type, size, files);
    }

    private static ResponseEntity<Resource> answer(
            ContentDisposition.Builder disposition, FileId id, String name, MediaType type, long size, Files files) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .contentLength(size)
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> files.open(id)));
    }
}
