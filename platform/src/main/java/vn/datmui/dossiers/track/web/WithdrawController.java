package vn.datmui.dossiers.track.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Withdrawing;
import vn.datmui.dossiers.track.OwnDossier;
import vn.datmui.dossiers.track.ReadingOwnDossiers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.VietnameseText;

/** The owner takes a dossier back: with a reason, knowing what it means, once. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class WithdrawController {

    private static final int LONGEST_REASON = 2000;

    private final ReadingOwnDossiers own;
    private final Withdrawing withdrawing;

    WithdrawController(ReadingOwnDossiers own, Withdrawing withdrawing) {
        this.own = own;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/dossiers/{code}/withdraw")
    ModelAndView ask(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        OwnDossier dossier = own.read(Codes.dossier(code), me);
        return dossier.mayBeWithdrawn()
                ? page(WithdrawPage.of(dossier), HttpStatus.OK)
                : To.dossier(dossier.dossier().code());
    }

    @PostMapping("/dossiers/{code}/withdraw")
    ModelAndView withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @AuthenticationPrincipal SignedIn me) {
        DossierCode dossierCode = Codes.dossier(code);
        OwnDossier dossier = own.read(dossierCode, me);
        if (dossier.status() == Status.WITHDRAWN) {
            return To.page(dossierCode, "/withdrawn");
        }
        String clean = VietnameseText.cleanLines(reason);
        boolean reasonMissing = clean.isEmpty() || clean.length() > LONGEST_REASON;
        if (reasonMissing || !confirmed) {
            return page(new WithdrawPage(dossier, reason, reasonMissing, !confirmed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        withdrawing.withdraw(dossierCode, me, clean);
        return To.page(dossierCode, "/withdrawn");
    }

    @GetMapping("/dossiers/{code}/withdrawn")
    ModelAndView confirm(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        OwnDossier dossier = own.read(Codes.dossier(code), me);
        return dossier.status() == Status.WITHDRAWN
                ? new ModelAndView("dossiers/track/withdrawn", Map.of("model", dossier))
                : To.dossier(dossier.dossier().code());
    }

    private static ModelAndView page(WithdrawPage model, HttpStatus status) {
        return new ModelAndView("dossiers/track/withdraw", Map.of("model", model), status);
    }
}
