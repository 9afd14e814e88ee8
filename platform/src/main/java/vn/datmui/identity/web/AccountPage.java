package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.signin.Session;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;
import vn.datmui.pages.SeeOther;

/** Who I am, where I am signed in, and my password. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class AccountPage {

    private final Accounts accounts;
    private final AccountTable names;
    private final Sessions sessions;
    private final SessionContexts contexts;
    private final LeavingAndRenewing leaving;
    private final Agencies agencies;
    private final Clock clock;

    AccountPage(
            Accounts accounts,
            AccountTable names,
            Sessions sessions,
            SessionContexts contexts,
            LeavingAndRenewing leaving,
            Agencies agencies,
            Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.sessions = sessions;
        this.contexts = contexts;
        this.leaving = leaving;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/account")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String changed,
            HttpServletRequest request) {
        return page(me, request, "", changed != null, HttpStatus.OK);
    }

    @PostMapping("/account/sessions/{id}/end")
    ModelAndView end(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean here = here(request).equals(id);
        leaving.end(me.account(), id);
        if (here) {
            Cookies.SESSION.clear(request, response);
        }
        return SeeOther.page(here ? "/" : "/account");
    }

    @GetMapping("/account/sessions")
    ModelAndView sessions() {
        return SeeOther.page("/account#sessions");
    }

    @PostMapping("/account/sessions/end-others")
    ModelAndView endOthers(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        leaving.endOthers(me.account(), here(request));
        return SeeOther.page("/account#sessions");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String newPassword,
            HttpServletRequest request) {
        Session session = contexts.session(request).orElseThrow();
        return leaving.changePassword(account(me), session, currentPassword, newPassword)
                .map(fault -> page(me, request, fault, false, HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.page("/account?changed"));
    }

    private ModelAndView page(
            SignedIn me, HttpServletRequest request, String fault, boolean changed, HttpStatus status) {
        var model = new AccountModel(
                account(me),
                names.userName(me.account()),
                me.allPosts().stream().map(this::line).toList(),
                sessions.of(me.account()),
                here(request),
                fault,
                changed);
        return new ModelAndView("identity/account", Map.of("model", model), status);
    }

    private AccountModel.PostLine line(Post post) {
        LocalDate today = LocalDate.now(clock);
        String agency = agencies.find(post.agency()).map(Agency::name).orElse("");
        String unit = agencies.unitOf(post.agency(), post.unitKind(), today)
                .map(Unit::name)
                .orElse("");
        String standsIn = post.standsIn() == null ? "" : post.standsIn().fullName();
        return new AccountModel.PostLine(post.title(), unit, agency, standsIn);
    }

    private Account account(SignedIn me) {
        return accounts.find(me.account()).orElseThrow();
    }

    private UUID here(HttpServletRequest request) {
        return contexts.session(request).map(Session::id).orElseThrow();
    }
}
