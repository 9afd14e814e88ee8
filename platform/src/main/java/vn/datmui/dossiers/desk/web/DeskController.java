package vn.datmui.dossiers.desk.web;

import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.desk.Presence;
import vn.datmui.dossiers.desk.ReadingDossier;
import vn.datmui.dossiers.forms.TrailForms;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.Words;

/** One dossier on the desk: its page, its papers and the forms made from it. */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class DeskController {

    private final ReadingDossier reading;
    private final TrailForms trailForms;
    private final Files files;
    private final Words words;
    private final Presence presence;

    DeskController(ReadingDossier reading, TrailForms trailForms, Files files, Words words, Presence presence) {
        this.reading = reading;
        this.trailForms = trailForms;
        this.files = files;
        this.words = words;
        this.presence = presence;
    }

    @GetMapping("/desk/dossiers/{code}")
    ModelAndView dossier(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String done) {
        var dossier = reading.read(known(code), me, words.language());
        DossierPage model = DossierPage.of(dossier, Looking.at(tab, paper, from), done, presence.opened(me, dossier));
        return new ModelAndView("dossiers/desk/dossier", Map.of("model", model));
    }

    @GetMapping("/desk/dossiers/{code}/files/{file}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn me, @PathVariable String code, @PathVariable String file) {
        StoredFile stored = reading.fileOf(known(code), fileId(file), me);
        InputStream content = files.open(stored.id());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.contentType()))
                .contentLength(stored.size())
                .header("Content-Disposition", inline(stored.name()))
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(content));
    }

    @GetMapping("/desk/dossiers/{code}/files/{file}/preview")
    ResponseEntity<byte[]> preview(
            @AuthenticationPrincipal SignedIn me, @PathVariable String code, @PathVariable String file) {
        StoredFile stored = reading.fileOf(known(code), fileId(file), me);
        return picture(files.preview(stored.id()));
    }

    /** One page of a paper, to be read beside the checklist. */
    @GetMapping("/desk/dossiers/{code}/files/{file}/pages/{number}")
    ResponseEntity<byte[]> page(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @PathVariable String file,
            @PathVariable String number) {
        StoredFile stored = reading.fileOf(known(code), fileId(file), me);
        return picture(files.page(stored.id(), number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0));
    }

    private static ResponseEntity<byte[]> picture(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }

    /** Form 05, from the dossier's own history as it stands now. */
    @GetMapping("/desk/dossiers/{code}/control-sheet.pdf")
    ResponseEntity<byte[]> controlSheet(@AuthenticationPrincipal SignedIn me, @PathVariable String code) {
        return pdf("phieu-kiem-soat-" + code + ".pdf", trailForms.controlSheet(reading.open(known(code), me)));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", inline(name))
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    static String inline(String name) {
        return org.springframework.http.ContentDisposition.inline()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static DossierCode known(String code) {
        return DossierCode.read(code).orElseThrow(DossierProblem::unknown);
    }

    private static FileId fileId(String text) {
        try {
            return FileId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw DossierProblem.unknown();
        }
    }
}
