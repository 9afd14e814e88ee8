package vn.datmui.dossiers.apply.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.datmui.dossiers.apply.DraftProblem;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The files of a draft, shown back to whoever may open the draft: to nobody else they exist. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class DraftFiles {

    private static final CacheControl PRIVATE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final OpeningDraft opening;
    private final Files files;

    DraftFiles(OpeningDraft opening, Files files) {
        this.opening = opening;
        this.files = files;
    }

    @GetMapping("/apply/{draft}/files/{file}/preview")
    ResponseEntity<byte[]> preview(
            @AuthenticationPrincipal SignedIn me, @PathVariable String draft, @PathVariable String file) {
        byte[] picture = files.preview(find(me, draft, file).id());
        return ResponseEntity.ok()
                .cacheControl(PRIVATE)
                .contentType(MediaType.IMAGE_JPEG)
                .body(picture);
    }

    @GetMapping("/apply/{draft}/files/{file}")
    ResponseEntity<InputStreamResource> download(
            @AuthenticationPrincipal SignedIn me, @PathVariable String draft, @PathVariable String file) {
        StoredFile stored = find(me, draft, file);
        ContentDisposition named = ContentDisposition.attachment()
                .filename(stored.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(PRIVATE)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .contentType(MediaType.parseMediaType(stored.contentType()))
                .contentLength(stored.size())
                .body(new InputStreamResource(files.open(stored.id())));
    }

    private StoredFile find(SignedIn me, String draft, String file) {
        UUID id = DraftAddress.id(file);
        return opening.open(DraftAddress.id(draft), me).draft().content().papers().values().stream()
                .flatMap(paper -> paper.file(new FileId(id)).stream())
                .findFirst()
                .orElseThrow(DraftProblem::unknown);
    }
}
