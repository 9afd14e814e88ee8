package vn.datmui.dossiers.track.web;

import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.DossierBook.IssuedForm;
import vn.datmui.dossiers.process.ReturningResult;
import vn.datmui.dossiers.track.AnsweringRequest;
import vn.datmui.dossiers.track.OwnDossier;
import vn.datmui.dossiers.track.ReadingOwnDossiers;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;

/** The files of a dossier, for its owner alone: papers handed in, forms issued, the result. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class OwnFilesController {

    private final ReadingOwnDossiers own;
    private final AnsweringRequest answering;
    private final ReturningResult returning;
    private final Files files;

    OwnFilesController(ReadingOwnDossiers own, AnsweringRequest answering, ReturningResult returning, Files files) {
        this.own = own;
        this.answering = answering;
        this.returning = returning;
        this.files = files;
    }

    @GetMapping("/dossiers/{code}/papers/{file}")
    ResponseEntity<Resource> paper(
            @PathVariable String code, @PathVariable String file, @AuthenticationPrincipal SignedIn me) {
        FileId id = ownPaper(Codes.dossier(code), Codes.file(file), me);
        return FileAnswer.inline(files.get(id), new InputStreamResource(() -> files.open(id)));
    }

    @GetMapping("/dossiers/{code}/papers/{file}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable String code, @PathVariable String file, @AuthenticationPrincipal SignedIn me) {
        FileId id = ownPaper(Codes.dossier(code), Codes.file(file), me);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(files.preview(id));
    }

    /** @param number which of the forms issued, counted from 1 in their order */
    @GetMapping("/dossiers/{code}/forms/{number}")
    ResponseEntity<Resource> form(
            @PathVariable String code, @PathVariable String number, @AuthenticationPrincipal SignedIn me) {
        List<IssuedForm> forms = own.formsOf(Codes.dossier(code), me);
        int place = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        if (place < 1 || place > forms.size()) {
            throw DossierProblem.unknown();
        }
        FileId id = forms.get(place - 1).file();
        return FileAnswer.inline(files.get(id), new InputStreamResource(() -> files.open(id)));
    }

    /** The first download is the hand-over where the owner chose it (Decree 61/2018, art. 20). */
    @GetMapping("/dossiers/{code}/result")
    ResponseEntity<Resource> result(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        DossierCode dossierCode = Codes.dossier(code);
        OwnDossier dossier = own.read(dossierCode, me);
        if (!dossier.hasResult()) {
            throw DossierProblem.unknown();
        }
        returning.downloaded(dossierCode, me);
        FileId id = dossier.dossier().decision().map(Decision::file).orElseThrow();
        return FileAnswer.attached(files.get(id), new InputStreamResource(() -> files.open(id)));
    }

    /** A decision that no longer counts, or is under review: it stays the owner's paper (Decree 61/2018, art. 21). */
    @GetMapping("/dossiers/{code}/results/{ordinal}")
    ResponseEntity<Resource> earlierResult(
            @PathVariable String code, @PathVariable String ordinal, @AuthenticationPrincipal SignedIn me) {
        OwnDossier dossier = own.read(Codes.dossier(code), me);
        FileId id = dossier.otherDecisions().stream()
                .filter(d -> ordinal.equals(String.valueOf(d.ordinal())))
                .map(d -> d.decision().file())
                .findFirst()
                .orElseThrow(DossierProblem::unknown);
        if (dossier.dossier().dues().feeIsOwed()) {
            throw DossierProblem.feeNotPaid(dossier.dossier().dues().fee().toString());
        }
        return FileAnswer.attached(files.get(id), new InputStreamResource(() -> files.open(id)));
    }

    private FileId ownPaper(DossierCode code, FileId file, SignedIn me) {
        if (own.handedIn(code, file, me) || answering.holds(code, me, file)) {
            return file;
        }
        throw DossierProblem.unknown();
    }
}
