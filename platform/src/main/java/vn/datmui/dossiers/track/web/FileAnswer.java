package vn.datmui.dossiers.track.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.datmui.files.StoredFile;

/** A stored file as the answer to a request: under its own name, as what its content is, kept in no cache. */
final class FileAnswer {

    private FileAnswer() {}

    /** To be looked at in the browser. */
    static ResponseEntity<Resource> inline(StoredFile file, Resource content) {
        return answer(file, content, ContentDisposition.inline());
    }

    /** To be saved. */
    static ResponseEntity<Resource> attached(StoredFile file, Resource content) {
        return answer(file, content, ContentDisposition.attachment());
    }

    private static ResponseEntity<Resource> answer(
            StoredFile file, Resource content, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
