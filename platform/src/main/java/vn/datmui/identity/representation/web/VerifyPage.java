package vn.datmui.identity.representation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.datmui.identity.representation.Mandates;
import vn.datmui.identity.representation.Mandating;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Where an officer who has seen the papers confirms that somebody acts for a child or a business. */
@Controller
@OpenTo(value = Role.COUNTER_OFFICER, reach = Reach.EVERY)
class VerifyPage {

    private static final String PAGE = "/desk/mandates";

    private final Mandating mandating;
    private final Mandates mandates;
    private final Accounts accounts;
    private final MandateWords words;

    VerifyPage(Mandating mandating, Mandates mandates, Accounts accounts, MandateWords words) {
        this.mandating = mandating;
        this.mandates = mandates;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String number) {
        return page(me, number.strip(), "", "", "", HttpStatus.OK);
    }

    @PostMapping(PAGE + "/{mandate}")
    ModelAndView decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID mandate,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String seen) {
        Optional<String> fault = mandating.decide(me, mandate, answer.equals("accept"), seen);
        return fault.isEmpty()
                ? SeeOther.page(PersonalId.isPersonalId(number) ? PAGE + "?number=" + number : PAGE)
                : page(me, number, fault.get(), mandate.toString(), seen, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, String number, String fault, String wrong, String seen, HttpStatus status) {
        Optional<Account> person =
                PersonalId.isPersonalId(number) ? accounts.findCitizen(new PersonalId(number)) : Optional.empty();
        List<MandateLine> lines = person.map(Account::id).map(mandates::forOfficers).orElse(List.of()).stream()
                .map(mandate -> words.line(me, mandate))
                .toList();
        var model = new VerifyModel(number, person.map(Account::fullName).orElse(""), lines, fault, wrong, seen);
        return new ModelAndView("identity/mandate-verify", Map.of("model", model), status);
    }
}
