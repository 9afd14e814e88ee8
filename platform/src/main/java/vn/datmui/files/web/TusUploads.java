package vn.datmui.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.files.Uploads;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;

/** The tus 1.0 protocol with creation, expiration and termination (docs/decisions/0042), for signed-in people. */
@RestController
@RequestMapping("/files/uploads")
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class TusUploads {

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";

    private final Uploads uploads;

    TusUploads(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Every answer, refusals too, names the protocol's version. */
    @ModelAttribute
    void speakTus(HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Cache-Control", "no-store");
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> abilities() {
        return ResponseEntity.noContent()
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", Long.toString(uploads.largest()))
                .build();
    }

    @PostMapping
    ResponseEntity<Void> begin(
            Principal me,
            @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
            @RequestHeader(name = "Upload-Length", defaultValue = "") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata) {
        if (!version.equals(VERSION)) {
            return otherVersion();
        }
        Long announced = number(length);
        if (announced == null) {
            return ResponseEntity.badRequest().build();
        }
        Uploads.State state = uploads.begin(me.getName(), filename(metadata), announced);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/files/uploads/" + state.id())
                .header("Upload-Expires", httpDate(state.expiresAt()))
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> state(Principal me, @PathVariable String id) {
        Uploads.State state = uploads.state(me.getName(), id);
        return ResponseEntity.ok()
                .header("Upload-Offset", Long.toString(state.offset()))
                .header("Upload-Length", Long.toString(state.length()))
                .header("Upload-Expires", httpDate(state.expiresAt()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Void> append(
            Principal me,
            @PathVariable String id,
            @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
            @RequestHeader(name = "Upload-Offset", defaultValue = "") String offset,
            HttpServletRequest request)
            throws IOException {
        if (!version.equals(VERSION)) {
            return otherVersion();
        }
        if (!PIECE.equals(request.getContentType())) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        Long from = number(offset);
        if (from == null) {
            return ResponseEntity.badRequest().build();
        }
        return answer(uploads.append(me.getName(), id, from, request.getInputStream()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(Principal me, @PathVariable String id) {
        uploads.end(me.getName(), id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Void> answer(Uploads.Appended appended) {
        HttpStatus status = switch (appended.outcome()) {
            case TAKEN -> HttpStatus.NO_CONTENT;
            case WRONG_OFFSET -> HttpStatus.CONFLICT;
            case IN_USE -> HttpStatus.LOCKED;
            case TOO_MUCH -> HttpStatus.CONTENT_TOO_LARGE;
        };
        return ResponseEntity.status(status)
                .header("Upload-Offset", Long.toString(appended.offset()))
                .build();
    }

    private static ResponseEntity<Void> otherVersion() {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .header("Tus-Version", VERSION)
                .build();
    }

    private static @Nullable Long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }

    private static String filename(String metadata) {
        for (String pair : metadata.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts[0].equals("filename") && parts.length == 2) {
                return decoded(parts[1]);
            }
        }
        return "";
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String httpDate(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .localizedBy(Locale.ENGLISH)
                .format(moment.atOffset(ZoneOffset.UTC))
                .replace("+0000", "GMT");
    }
}
