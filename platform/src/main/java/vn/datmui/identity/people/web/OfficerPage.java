package vn.datmui.identity.people.web;

import java.util.HashMap;
import java.util.List;
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
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.KeepingPeople;
import vn.datmui.identity.people.KeepingPeople.Outcome;
import vn.datmui.identity.people.Typed;
import vn.datmui.identity.signin.CareOfAccounts;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Postings;
import vn.datmui.pages.SeeOther;

/** One officer: posts given, moved and ended, and the account kept. */
@Controller
@OpenTo(
        value = {Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR},
        reach = Reach.OWN_AGENCY)
class OfficerPage {

    private static final String PAGE = PeoplePage.PAGE + "/{officer}";

    private final KeepingPeople keeping;
    private final PeopleWords words;
    private final Postings postings;
    private final Accounts accounts;
    private final AccountTable table;
    private final CareOfAccounts care;

    OfficerPage(
            KeepingPeople keeping,
            PeopleWords words,
            Postings postings,
            Accounts accounts,
            AccountTable table,
            CareOfAccounts care) {
        this.keeping = keeping;
        this.words = words;
        this.postings = postings;
        this.accounts = accounts;
        this.table = table;
        this.care = care;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String officer,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "taken-on", required = false) @Nullable String takenOn) {
        String just = takenOn == null ? "" : "yes";
        Typed fresh = new Typed(Map.of("from", words.today().toString(), "takenOn", just));
        return page(me, PeopleWords.officer(officer), to, fresh, Map.of(), HttpStatus.OK);
    }

    /** A further post, or one in the place of another. */
    @PostMapping(PAGE + "/posts")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String officer,
            @RequestParam Map<String, String> fields) {
        OfficerId id = PeopleWords.officer(officer);
        Typed typed = new Typed(fields);
        AgencyCode agency = words.agency(me, typed.of("to-agency"));
        Outcome outcome = typed.of("replaces").isEmpty()
                ? keeping.give(me, id, agency, typed)
                : keeping.transfer(me, holdingOf(id, typed.of("replaces")), agency, typed);
        return after(outcome, me, id, agency.value(), typed);
    }

    @PostMapping(PAGE + "/posts/{holding}/end")
    ModelAndView end(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String officer,
            @PathVariable String holding,
            @RequestParam(defaultValue = "") String lastDay) {
        OfficerId id = PeopleWords.officer(officer);
        Typed typed = new Typed(Map.of("holding", holding, "lastDay", lastDay));
        return after(keeping.end(me, holdingOf(id, holding), typed), me, id, "", typed);
    }

    @PostMapping(PAGE + "/suspend")
    ModelAndView suspend(@AuthenticationPrincipal SignedIn me, @PathVariable String officer) {
        keeping.suspend(me, PeopleWords.officer(officer));
        return SeeOther.page(PeoplePage.PAGE + "/" + officer);
    }

    @PostMapping(PAGE + "/resume")
    ModelAndView resume(@AuthenticationPrincipal SignedIn me, @PathVariable String officer) {
        keeping.resume(me, PeopleWords.officer(officer));
        return SeeOther.page(PeoplePage.PAGE + "/" + officer);
    }

    private ModelAndView after(Outcome outcome, SignedIn me, OfficerId officer, String to, Typed typed) {
        return switch (outcome) {
            case Outcome.Done _ -> SeeOther.page(PeoplePage.PAGE + "/" + officer);
            case Outcome.Faulty(var faults) -> page(me, officer, to, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(
            SignedIn me, OfficerId id, String to, Typed typed, Map<String, String> faults, HttpStatus status) {
        Officer officer = keeping.officer(me, id);
        Optional<Account> account = accounts.findOfficer(id);
        AgencyCode agency = words.agency(me, to);
        List<PostLine> posts = postings.of(id).stream()
                .map(held -> words.line(me, held))
                .toList()
                .reversed();
        var model = new OfficerModel(
                officer,
                account.map(Account::id).map(table::userName).orElse(""),
                account.map(Account::id).filter(table::isSuspended).isPresent(),
                id.equals(me.officer()),
                typed.of("takenOn").equals("yes"),
                account.filter(known -> care.includes(me, known)).isPresent(),
                posts,
                postings.standInsOf(id).stream().map(words::line).toList(),
                words.reached(me),
                agency.value(),
                words.units(agency),
                words.roles(me),
                typed,
                new HashMap<>(faults));
        return new ModelAndView("identity/people-one", Map.of("model", model), status);
    }

    private UUID holdingOf(OfficerId officer, String holding) {
        return postings.of(officer).stream()
                .map(HeldPost::id)
                .filter(id -> id.toString().equals(holding))
                .findFirst()
                .orElseThrow(IdentityProblem::unknownOfficer);
    }
}
