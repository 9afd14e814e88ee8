package vn.datmui.documents.outgoing.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.outgoing.Granting;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.SeeOther;
import vn.datmui.pages.Words;

/** The page on which the head of an agency lets others sign, and ends that. */
@Controller
@OpenTo(value = Role.AGENCY_LEADER, reach = Reach.OWN_AGENCY)
class AuthorityController {

    private static final String PAGE = "/desk/documents/authorities";

    private final Granting granting;
    private final House house;
    private final Words words;

    AuthorityController(Granting granting, House house, Words words) {
        this.granting = granting;
        this.house = house;
        this.words = words;
    }

    @GetMapping(PAGE)
    ModelAndView page(@AuthenticationPrincipal SignedIn me) {
        return page(me, AuthorityForm.NOTHING, FormErrors.none(), HttpStatus.OK);
    }

    private ModelAndView page(SignedIn me, AuthorityForm form, FormErrors errors, HttpStatus status) {
        var model = new AuthorityModel(granting.of(me), granting.possible(me), form, errors);
        return new ModelAndView("documents/out/authorities", Map.of("model", model), status);
    }

    @PostMapping(PAGE)
    ModelAndView give(@AuthenticationPrincipal SignedIn me, @ModelAttribute AuthorityForm form) {
        FormErrors errors = form.errors(words);
        if (!errors.isEmpty()) {
            return page(me, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String[] who = form.officerAndCapacity();
        try {
            granting.give(
                    me,
                    OfficerId.of(who[0]),
                    Capacity.of(who[1]).orElseThrow(),
                    form.documentTypes(),
                    form.text(form.basis()).strip(),
                    house.today(),
                    form.until());
        } catch (OutgoingProblem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            FormErrors wrong = errors.and("until", words.get("documents.out.authority.until.missing"));
            return page(me, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{id}/end")
    ModelAndView end(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        UUID authority = OutgoingId.read(id).value();
        granting.end(me, authority);
        return SeeOther.page(PAGE);
    }
}
