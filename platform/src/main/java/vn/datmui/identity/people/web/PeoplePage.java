package vn.datmui.identity.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.KeepingPeople;
import vn.datmui.identity.people.KeepingPeople.Outcome;
import vn.datmui.identity.people.PeopleRights;
import vn.datmui.identity.people.Typed;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Postings;
import vn.datmui.pages.SeeOther;

/** The people of an agency, and the form by which it takes somebody on. */
@Controller
@OpenTo(
        value = {Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR},
        reach = Reach.OWN_AGENCY)
class PeoplePage {

    static final String PAGE = "/admin/people";

    private final KeepingPeople keeping;
    private final PeopleRights rights;
    private final PeopleWords words;
    private final Postings postings;
    private final Accounts accounts;
    private final AccountTable table;

    PeoplePage(
            KeepingPeople keeping,
            PeopleRights rights,
            PeopleWords words,
            Postings postings,
            Accounts accounts,
            AccountTable table) {
        this.keeping = keeping;
        this.rights = rights;
        this.words = words;
        this.postings = postings;
        this.accounts = accounts;
        this.table = table;
    }

    @GetMapping(PAGE)
    ModelAndView list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String query) {
        AgencyCode shown = words.agency(me, agency);
        Map<OfficerId, List<HeldPost>> people = new LinkedHashMap<>();
        postings.in(shown)
                .forEach(held -> people.computeIfAbsent(held.post().officer(), id -> new java.util.ArrayList<>())
                        .add(held));
        String part = VietnameseText.fold(query.strip());
        Set<String> suspended = table.suspendedOfficers();
        List<PeopleModel.Person> lines = people.entrySet().stream()
                .map(entry -> person(me, entry.getKey(), entry.getValue(), suspended))
                .filter(person -> VietnameseText.fold(person.fullName()).contains(part)
                        || person.userName().contains(part))
                .toList();
        var model = new PeopleModel(
                words.reached(me), shown.value(), words.nameOf(shown), query.strip(), rights.reachesAll(me), lines);
        return new ModelAndView("identity/people", Map.of("model", model));
    }

    @GetMapping(PAGE + "/new")
    ModelAndView askForNew(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String agency) {
        AgencyCode shown = words.agency(me, agency);
        Typed fresh = new Typed(Map.of("from", words.today().toString()));
        return newOfficer(me, shown, fresh, Map.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView takeOn(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        AgencyCode agency = words.agency(me, typed.of("agency"));
        return switch (keeping.takeOn(me, agency, typed)) {
            case Outcome.Done(var officer) -> SeeOther.page(PAGE + "/" + officer + "?taken-on");
            case Outcome.Faulty(var faults) -> newOfficer(me, agency, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView newOfficer(
            SignedIn me, AgencyCode agency, Typed typed, Map<String, String> faults, HttpStatus status) {
        var model = new NewOfficerModel(
                agency.value(), words.nameOf(agency), words.units(agency), words.roles(me), typed, faults);
        return new ModelAndView("identity/people-new", Map.of("model", model), status);
    }

    private PeopleModel.Person person(SignedIn me, OfficerId id, List<HeldPost> posts, Set<String> suspended) {
        String userName =
                accounts.findOfficer(id).map(Account::id).map(table::userName).orElse("");
        List<PostLine> lines = posts.stream().map(held -> words.line(me, held)).toList();
        List<PostLine> open =
                lines.stream().filter(line -> !line.state().equals("past")).toList();
        return new PeopleModel.Person(
                id.toString(),
                words.name(id),
                userName,
                suspended.contains(id.toString()),
                open.isEmpty() ? lines : open);
    }
}
