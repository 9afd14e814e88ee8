package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.Deputising;
import vn.datmui.identity.people.KeepingPeople;
import vn.datmui.identity.people.KeepingPeople.Outcome;
import vn.datmui.identity.people.Typed;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Postings;
import vn.datmui.pages.Choice;
import vn.datmui.pages.SeeOther;

/** Who does somebody's work while they are away: said by the officer, or by the administrator of the agency. */
@Controller
class AwayPage {

    private static final String OWN = "/account/away";
    private static final String OF_OFFICER = PeoplePage.PAGE + "/{officer}/away";

    private final Deputising deputising;
    private final KeepingPeople keeping;
    private final PeopleWords words;
    private final Postings postings;

    AwayPage(Deputising deputising, KeepingPeople keeping, PeopleWords words, Postings postings) {
        this.deputising = deputising;
        this.keeping = keeping;
        this.words = words;
        this.postings = postings;
    }

    @GetMapping(OWN)
    @OpenTo(anySignedIn = true, reach = Reach.OWN)
    ModelAndView own(@AuthenticationPrincipal SignedIn me) {
        return page(OWN, "", myself(me), fresh(), Map.of(), HttpStatus.OK);
    }

    @PostMapping(OWN)
    @OpenTo(anySignedIn = true, reach = Reach.OWN)
    ModelAndView appoint(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        return after(me, OWN, "", myself(me), new Typed(fields));
    }

    @PostMapping(OWN + "/{standIn}/end")
    @OpenTo(anySignedIn = true, reach = Reach.OWN)
    ModelAndView end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID standIn) {
        deputising.end(me, myself(me), standIn);
        return SeeOther.page(OWN);
    }

    @GetMapping(OF_OFFICER)
    @OpenTo(
            value = {Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR},
            reach = Reach.OWN_AGENCY)
    ModelAndView ofOfficer(@AuthenticationPrincipal SignedIn me, @PathVariable String officer) {
        OfficerId id = PeopleWords.officer(officer);
        String name = keeping.officer(me, id).fullName();
        return page(PeoplePage.PAGE + "/" + id + "/away", name, id, fresh(), Map.of(), HttpStatus.OK);
    }

    @PostMapping(OF_OFFICER)
    @OpenTo(
            value = {Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR},
            reach = Reach.OWN_AGENCY)
    ModelAndView appointFor(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String officer,
            @RequestParam Map<String, String> fields) {
        OfficerId id = PeopleWords.officer(officer);
        String name = keeping.officer(me, id).fullName();
        return after(me, PeoplePage.PAGE + "/" + id + "/away", name, id, new Typed(fields));
    }

    @PostMapping(OF_OFFICER + "/{standIn}/end")
    @OpenTo(
            value = {Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR},
            reach = Reach.OWN_AGENCY)
    ModelAndView endFor(
            @AuthenticationPrincipal SignedIn me, @PathVariable String officer, @PathVariable UUID standIn) {
        OfficerId id = PeopleWords.officer(officer);
        keeping.officer(me, id);
        deputising.end(me, id, standIn);
        return SeeOther.page(PeoplePage.PAGE + "/" + id + "/away");
    }

    private ModelAndView after(SignedIn me, String address, String name, OfficerId absent, Typed typed) {
        return switch (deputising.appoint(me, absent, typed)) {
            case Outcome.Done _ -> SeeOther.page(address);
            case Outcome.Faulty(var faults) ->
                page(address, name, absent, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(
            String address, String name, OfficerId absent, Typed typed, Map<String, String> faults, HttpStatus status) {
        List<Choice> posts = deputising.postsOf(absent).stream()
                .map(held -> new Choice(held.id().toString(), held.post().title() + ", " + words.unitOf(held.post())))
                .toList();
        List<Choice> colleagues = deputising.colleaguesOf(absent).stream()
                .map(officer -> new Choice(officer.id().toString(), officer.fullName()))
                .toList();
        var model = new AwayModel(
                address,
                name,
                postings.standInsOf(absent).stream().map(words::line).toList(),
                posts,
                colleagues,
                typed,
                faults);
        return new ModelAndView("identity/away", Map.of("model", model), status);
    }

    private Typed fresh() {
        return new Typed(Map.of("from", words.today().toString()));
    }

    private static OfficerId myself(SignedIn me) {
        OfficerId officer = me.officer();
        if (officer == null) {
            throw IdentityProblem.unknownOfficer();
        }
        return officer;
    }
}
