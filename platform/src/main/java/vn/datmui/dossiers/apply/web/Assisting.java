package vn.datmui.dossiers.apply.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.apply.Drafts;
import vn.datmui.dossiers.apply.StartingDraft;
import vn.datmui.dossiers.apply.web.AssistForm.Read;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Post;
import vn.datmui.pages.SeeOther;

/** Assisted filing at the counter: the officer fills in the same form for somebody who came. */
@Controller
@OpenTo(Role.COUNTER_OFFICER)
class Assisting {

    private final StartingDraft starting;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    Assisting(StartingDraft starting, Catalogue catalogue, Agencies agencies, Drafts drafts, Clock clock) {
        this.starting = starting;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/desk/assist")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String procedure) {
        return view(me, AssistForm.fresh(procedure), HttpStatus.OK);
    }

    @PostMapping("/desk/assist")
    ModelAndView start(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> form) {
        AssistForm typed = AssistForm.of(form);
        return switch (typed.read(starting::mayBeOnPaper)) {
            case Read.Wrong(var errors) -> view(me, typed.with(errors), HttpStatus.UNPROCESSABLE_ENTITY);
            case Read.Right right -> begin(me, typed, right);
        };
    }

    private ModelAndView begin(SignedIn me, AssistForm typed, Read.Right right) {
        Agency agency = agencyOf(me);
        LocalDate day = right.onPaper() == null
                ? LocalDate.now(clock)
                : right.onPaper().receivedAt().toLocalDate();
        if (filedHere(agency, day).stream().noneMatch(p -> p.code().equals(typed.procedure()))) {
            return view(me, typed.with(Map.of("procedure", "procedure-required")), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return SeeOther.page(DraftAddress.of(starting.atCounter(
                me, right.visitor(), starting.atCounter(typed.procedure(), day), agency.code(), right.onPaper())));
    }

    private ModelAndView view(SignedIn me, AssistForm form, HttpStatusCode status) {
        Agency agency = agencyOf(me);
        AssistView model =
                new AssistView(form, agency, filedHere(agency, LocalDate.now(clock)), drafts.assistedBy(me.account()));
        return new ModelAndView("dossiers/apply/assist", Map.of("model", model), status);
    }

    private List<Procedure> filedHere(Agency agency, LocalDate day) {
        return catalogue.inForce(day).stream()
                .filter(Procedure::canBeFiledHere)
                .filter(p -> p.level() == agency.level())
                .filter(p -> p.level() != Level.PROVINCE || p.sector().equals(agency.sector()))
                .toList();
    }

    private Agency agencyOf(SignedIn me) {
        AgencyCode code = me.posts().stream()
                .filter(post -> post.role() == Role.COUNTER_OFFICER)
                .map(Post::agency)
                .findFirst()
                .orElseThrow(DossierProblem::notYourPost);
        return agencies.answeringFor(code, LocalDate.now(clock)).orElseThrow(DossierProblem::notYourPost);
    }
}
