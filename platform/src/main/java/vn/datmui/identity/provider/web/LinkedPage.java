package vn.datmui.identity.provider.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.provider.Grants;
import vn.datmui.identity.provider.WithdrawingConsent;
import vn.datmui.identity.web.SeeOther;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;

/** The applications that a person has let in, and the button that takes it back. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class LinkedPage {

    private final Grants grants;
    private final WithdrawingConsent withdrawing;

    LinkedPage(Grants grants, WithdrawingConsent withdrawing) {
        this.grants = grants;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/account/linked")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("identity/linked", Map.of("model", new LinkedModel(grants.linkedTo(me.account()))));
    }

    @PostMapping("/account/linked/{client}/withdraw")
    ModelAndView withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID client) {
        withdrawing.withdraw(me.account(), client);
        return SeeOther.page("/account/linked");
    }
}
