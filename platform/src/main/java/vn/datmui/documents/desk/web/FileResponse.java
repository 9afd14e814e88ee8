package vn.datmui.documents.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.datmui.documents.incoming.Scan;
import vn.datmui.files.Files;

/** A file of a document or a task. What was checked on receipt is shown; what strangers sent is to be saved only. */
final class FileResponse {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    private FileResponse() {}

    static ResponseEntity<Resource> of(Scan file, boolean checked, Files files) {
        boolean shown = checked && SHOWN.contains(file.contentType());
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(shown ? MediaType.parseMediaType(file.contentType()) : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> files.open(file.file())));
    }
}
