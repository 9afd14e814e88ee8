package vn.datmui.feedback.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.feedback.FeedbackProblem;
import vn.datmui.feedback.Grade;
import vn.datmui.feedback.Item;
import vn.datmui.feedback.Opinion;
import vn.datmui.feedback.RatingDossier;
import vn.datmui.feedback.ReadingSatisfaction;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.SeeOther;

/** Rating one's own dossier by one tap, more words if one likes; and the figures of all agencies for everybody. */
@Controller
class FeedbackController {

    private final RatingDossier rating;
    private final ReadingSatisfaction satisfaction;
    private final Clock clock;

    FeedbackController(RatingDossier rating, ReadingSatisfaction satisfaction, Clock clock) {
        this.rating = rating;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    @OpenTo(everyone = true)
    @GetMapping("/feedback")
    ModelAndView figures() {
        return new ModelAndView("feedback/figures", Map.of("model", new FiguresPage(satisfaction.perAgency())));
    }

    @OpenTo(anySignedIn = true, reach = Reach.OWN)
    @GetMapping("/feedback/{code}")
    ModelAndView ask(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        return page(read(code), me, false, HttpStatus.OK);
    }

    /**
     * @param grade the grade, from one of the three buttons or from the whole form
     * @param whole set by the form that also sends items and comment; without it these stay as they were
     */
    @OpenTo(anySignedIn = true, reach = Reach.OWN)
    @PostMapping("/feedback/{code}")
    ModelAndView rate(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(required = false) @Nullable List<String> items,
            @RequestParam(defaultValue = "") String comment,
            @AuthenticationPrincipal SignedIn me) {
        DossierCode dossier = read(code);
        Optional<Grade> chosen = grade(grade);
        if (chosen.isEmpty()) {
            return page(dossier, me, true, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (whole) {
            rating.rate(dossier, me, new Opinion(chosen.get(), items(items), comment));
        } else {
            rating.grade(dossier, me, chosen.get());
        }
        return SeeOther.page("/feedback/" + dossier);
    }

    private ModelAndView page(DossierCode code, SignedIn me, boolean gradeMissing, HttpStatus status) {
        RatingPage model = new RatingPage(
                rating.rateable(code, me), rating.given(code, me).orElse(null), gradeMissing, clock.instant());
        return new ModelAndView("feedback/rating", Map.of("model", model), status);
    }

    private static DossierCode read(String code) {
        return DossierCode.read(code).orElseThrow(FeedbackProblem::nothingToRate);
    }

    private static Optional<Grade> grade(String name) {
        return EnumSet.allOf(Grade.class).stream()
                .filter(g -> g.name().equals(name))
                .findFirst();
    }

    private static Set<Item> items(@Nullable List<String> names) {
        Set<Item> items = EnumSet.allOf(Item.class);
        items.removeIf(item -> names == null || !names.contains(item.name()));
        return items;
    }
}
