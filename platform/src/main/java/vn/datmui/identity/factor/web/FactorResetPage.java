package vn.datmui.identity.factor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.datmui.identity.factor.FactorReset;
import vn.datmui.identity.factor.ResettingFactors;
import vn.datmui.identity.factor.web.ResetModel.Line;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Lost second factors: proposed by one administrator, removed by another. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class FactorResetPage {

    private static final String PAGE = "/admin/factors";
    private static final int LONGEST = 300;

    private final ResettingFactors resetting;
    private final AccountTable names;
    private final Accounts accounts;

    FactorResetPage(ResettingFactors resetting, AccountTable names, Accounts accounts) {
        this.resetting = resetting;
        this.names = names;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String sent) {
        return page(me, "", "", List.of(), sent != null, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView propose(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Account> account = find(name.strip().toLowerCase(Locale.ROOT));
        List<String> faults = new ArrayList<>();
        if (account.isEmpty()) {
            faults.add("name");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            faults.add("reason");
        }
        if (!faults.isEmpty()) {
            return page(me, name, reason, faults, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        resetting.propose(me, account.orElseThrow().id(), reason.strip());
        return SeeOther.page(PAGE + "?sent");
    }

    @PostMapping(PAGE + "/{id}/approve")
    ModelAndView approve(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        resetting.approve(me, id);
        return SeeOther.page(PAGE + "?sent");
    }

    @PostMapping(PAGE + "/{id}/refuse")
    ModelAndView refuse(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        resetting.refuse(me, id);
        return SeeOther.page(PAGE + "?sent");
    }

    private ModelAndView page(
            SignedIn me, String name, String reason, List<String> faults, boolean sent, HttpStatus status) {
        List<Line> waiting =
                resetting.waiting().stream().map(reset -> line(me, reset)).toList();
        return new ModelAndView(
                "identity/factor-reset", Map.of("model", new ResetModel(waiting, name, reason, faults, sent)), status);
    }

    private Line line(SignedIn me, FactorReset reset) {
        boolean own = reset.proposedBy().equals(me.account()) || reset.account().equals(me.account());
        return new Line(reset, fullName(reset.account()), fullName(reset.proposedBy()), own);
    }

    private String fullName(AccountId account) {
        return accounts.find(account).map(Account::fullName).orElse("");
    }

    private Optional<Account> find(String name) {
        return PersonalId.isPersonalId(name) ? names.findCitizen(new PersonalId(name)) : names.findOfficer(name);
    }
}
