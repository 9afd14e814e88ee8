package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.people.Reorganising;
import vn.datmui.identity.people.Reorganising.Move;
import vn.datmui.identity.people.Typed;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** A merge of two agencies: asked for, looked at, decided. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class ReorganisePage {

    private static final String PAGE = "/admin/reorganise";

    private final Reorganising reorganising;
    private final PeopleWords words;

    ReorganisePage(Reorganising reorganising, PeopleWords words) {
        this.reorganising = reorganising;
        this.words = words;
    }

    @GetMapping(PAGE)
    ModelAndView look(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        boolean untouched = !fields.containsKey("lastDay");
        Map<String, String> faults = untouched ? Map.of() : reorganising.faults(typed);
        return page(me, typed, faults, !untouched && faults.isEmpty(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView decide(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Map<String, String> faults = reorganising.faults(typed);
        if (!faults.isEmpty()) {
            return page(me, typed, faults, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reorganising.decide(me, typed);
        return SeeOther.page(PeoplePage.PAGE + "?agency=" + typed.of("successor"));
    }

    private ModelAndView page(SignedIn me, Typed typed, Map<String, String> faults, boolean asked, HttpStatus status) {
        List<ReorganiseModel.Line> lines =
                asked ? reorganising.preview(typed).stream().map(this::line).toList() : List.of();
        var model = new ReorganiseModel(words.reached(me), typed, faults, asked, lines);
        return new ModelAndView("identity/reorganise", Map.of("model", model), status);
    }

    private ReorganiseModel.Line line(Move move) {
        var post = move.held().post();
        var to = move.to();
        return new ReorganiseModel.Line(
                words.name(post.officer()), post.title(), words.unitOf(post), to == null ? "" : to.name());
    }
}
