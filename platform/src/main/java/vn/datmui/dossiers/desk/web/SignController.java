package vn.datmui.dossiers.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.desk.SignInbox;
import vn.datmui.dossiers.process.Deciding;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The signing inbox of leaders, made for a phone; and the paper as it will stand before anybody signs it. */
@Controller
@OpenTo(value = Role.AGENCY_LEADER, reach = Reach.OWN_AGENCY)
class SignController {

    private final SignInbox inbox;
    private final Deciding deciding;
    private final Clock clock;

    SignController(SignInbox inbox, Deciding deciding, Clock clock) {
        this.inbox = inbox;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/desk/sign")
    ModelAndView inbox(@AuthenticationPrincipal SignedIn me) {
        SignPage model = new SignPage(inbox.of(me), new RowTime(clock.instant()));
        return new ModelAndView("dossiers/desk/sign", Map.of("model", model));
    }

    /** @param picked each {@code code:revision} as the inbox showed it; each is signed in a transaction of its own */
    @PostMapping("/desk/sign")
    ModelAndView sign(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> picked) {
        List<BulkPage.Result> results = Picked.each(picked, one -> inbox.sign(me, one.code(), one.revision()));
        return new ModelAndView("dossiers/desk/bulk", Map.of("model", new BulkPage(BulkPage.SIGN, results, 0)));
    }

    /** The result as it would be signed now, without number and signatures; for whoever has the signing step. */
    @OpenTo(
            value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @GetMapping("/desk/dossiers/{code}/draft.pdf")
    ResponseEntity<byte[]> draft(@AuthenticationPrincipal SignedIn me, @PathVariable String code) {
        return DeskController.pdf("du-thao-" + code + ".pdf", deciding.draft(DeskController.known(code), me));
    }
}
