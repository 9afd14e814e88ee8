package vn.datmui.dossiers.apply.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.apply.DraftProblem;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.QrPicture;
import vn.datmui.pages.SeeOther;

/** What the applicant takes away: the code, the QR picture, what happens next, and the exact copy of what was sent. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class Confirming {

    private final OpeningDraft opening;
    private final Dossiers dossiers;
    private final ReadableAnswers readable;
    private final String address;

    Confirming(
            OpeningDraft opening,
            Dossiers dossiers,
            ReadableAnswers readable,
            @Value("${datmui.address:http://localhost:8080}") String address) {
        this.opening = opening;
        this.dossiers = dossiers;
        this.readable = readable;
        this.address = address;
    }

    @GetMapping("/apply/{draft}/done")
    ModelAndView done(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? new ModelAndView(
                        "dossiers/apply/done",
                        Map.of("model", new DoneView(CheckView.fresh(open, readable), dossier(open))))
                : SeeOther.page(DraftAddress.of(open.draft()));
    }

    @GetMapping("/apply/{draft}/copy")
    ModelAndView copy(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? new ModelAndView(
                        "dossiers/apply/copy",
                        Map.of("model", new DoneView(CheckView.fresh(open, readable), dossier(open))))
                : SeeOther.page(DraftAddress.of(open.draft()));
    }

    @GetMapping("/apply/{draft}/qr.svg")
    ResponseEntity<byte[]> qr(@AuthenticationPrincipal SignedIn me, @PathVariable String draft) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        byte[] picture = QrPicture.of(address + "/t/" + dossier(open).trackingToken());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(picture);
    }

    private Dossier dossier(OpenDraft open) {
        return Optional.ofNullable(open.draft().submittedAs())
                .flatMap(dossiers::find)
                .orElseThrow(DraftProblem::unknown);
    }
}
