package vn.datmui.identity.provider.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.LinkedIdentities;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.provider.Grants;
import vn.datmui.identity.provider.WithdrawingConsent;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.SeeOther;

/** The identities by which a person signs in and the applications that they have let in, each with the button that takes it back. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class LinkedPage {

    private final Grants grants;
    private final WithdrawingConsent withdrawing;
    private final LinkedIdentities identities;
    private final SignInWays ways;

    LinkedPage(Grants grants, WithdrawingConsent withdrawing, LinkedIdentities identities, SignInWays ways) {
        this.grants = grants;
        this.withdrawing = withdrawing;
        this.identities = identities;
        this.ways = ways;
    }

    @GetMapping("/account/linked")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String kept) {
        var model =
                new LinkedModel(grants.linkedTo(me.account()), identities.of(me.account()), ways.today(), kept != null);
        return new ModelAndView("identity/linked", Map.of("model", model));
    }

    @PostMapping("/account/linked/{client}/withdraw")
    ModelAndView withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID client) {
        withdrawing.withdraw(me.account(), client);
        return SeeOther.page("/account/linked");
    }
}
