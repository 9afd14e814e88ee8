package vn.datmui.identity.federation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.EnteringUpstreams;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.federation.UpstreamForm;
import vn.datmui.identity.federation.Upstreams;
import vn.datmui.identity.federation.web.oidc.Registrations;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The providers by which people sign in: proposed by one administrator, approved by another. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class UpstreamsPage {

    private static final String PAGE = "/admin/upstreams";

    private final Upstreams upstreams;
    private final EnteringUpstreams entering;
    private final Registrations registrations;
    private final Accounts accounts;
    private final Clock clock;

    UpstreamsPage(
            Upstreams upstreams,
            EnteringUpstreams entering,
            Registrations registrations,
            Accounts accounts,
            Clock clock) {
        this.upstreams = upstreams;
        this.entering = entering;
        this.registrations = registrations;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String change) {
        UpstreamTyped typed = upstreams
                .standing(change)
                .map(standing -> UpstreamTyped.of(standing.form()))
                .orElseGet(() -> UpstreamTyped.empty(LocalDate.now(clock)));
        return page(me, typed, Map.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView propose(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        UpstreamTyped typed = new UpstreamTyped(fields);
        Map<String, String> faults = typed.unreadable();
        if (faults.isEmpty()) {
            faults = entering.propose(typed.form(), typed.of("secret"), me.account());
        }
        return faults.isEmpty() ? SeeOther.page(PAGE) : page(me, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/{version}/approve")
    ModelAndView approve(@AuthenticationPrincipal SignedIn me, @PathVariable UUID version) {
        entering.approve(version, me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{version}/refuse")
    ModelAndView refuse(@AuthenticationPrincipal SignedIn me, @PathVariable UUID version) {
        entering.refuse(version, me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{version}/suspend")
    ModelAndView suspend(@AuthenticationPrincipal SignedIn me, @PathVariable UUID version) {
        entering.suspend(version, me.account());
        return SeeOther.page(PAGE);
    }

    private ModelAndView page(SignedIn me, UpstreamTyped typed, Map<String, String> faults, HttpStatus status) {
        List<UpstreamsModel.Line> lines =
                upstreams.all().stream().map(upstream -> line(me, upstream)).toList();
        String document = registrations.clientId(ownDocument());
        return new ModelAndView(
                "identity/upstreams", Map.of("model", new UpstreamsModel(lines, typed, faults, document)), status);
    }

    private UpstreamsModel.Line line(SignedIn me, Upstream upstream) {
        AccountId by = upstream.proposedBy();
        return new UpstreamsModel.Line(upstream, nameOf(by), me.account().equals(by));
    }

    private String nameOf(@Nullable AccountId account) {
        return account == null
                ? ""
                : accounts.find(account).map(Account::fullName).orElse("");
    }

    private UpstreamForm ownDocument() {
        return UpstreamTyped.empty(LocalDate.now(clock)).form();
    }
}
