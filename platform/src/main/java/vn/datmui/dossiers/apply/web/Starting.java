package vn.datmui.dossiers.apply.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.apply.CopyingDossier;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.dossiers.apply.DraftProblem;
import vn.datmui.dossiers.apply.Drafts;
import vn.datmui.dossiers.apply.PlacesToFile;
import vn.datmui.dossiers.apply.StartingDraft;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.pages.SeeOther;

/** Where an application begins: with a draft to continue, or with the question where to file. */
@Controller
@OpenTo(Role.CITIZEN)
class Starting {

    private final StartingDraft starting;
    private final CopyingDossier copying;
    private final PlacesToFile places;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Clock clock;

    Starting(
            StartingDraft starting,
            CopyingDossier copying,
            PlacesToFile places,
            Drafts drafts,
            Accounts accounts,
            Clock clock) {
        this.starting = starting;
        this.copying = copying;
        this.places = places;
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/apply/start")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "new", defaultValue = "") String anew) {
        Procedure found = starting.online(procedure);
        me.mustReach(found.assurance());
        me.mustCover(found.code());
        List<Draft> open = openDrafts(me, found);
        return open.isEmpty() || !anew.isEmpty() || !q.isEmpty()
                ? where(found, q, homeOf(me), "", HttpStatus.OK)
                : new ModelAndView("dossiers/apply/resume", Map.of("model", new ContinueView(found, open)));
    }

    @PostMapping("/apply/start")
    ModelAndView start(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String area) {
        Procedure found = starting.online(procedure);
        Optional<Agency> agency = places.agencyFor(found, area, LocalDate.now(clock));
        return agency.isEmpty()
                ? where(
                        found,
                        q,
                        area,
                        area.isEmpty() ? "area-required" : "area-unknown",
                        HttpStatus.UNPROCESSABLE_ENTITY)
                : SeeOther.page(DraftAddress.of(untouched(me, found, agency.get())
                        .orElseGet(() -> starting.online(me, found, agency.get().code()))));
    }

    @PostMapping("/apply/copy")
    ModelAndView copy(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String dossier) {
        return SeeOther.page(DraftAddress.of(copying.copy(me, dossier)));
    }

    @ExceptionHandler(DraftProblem.class)
    ModelAndView cannotStart(DraftProblem problem) {
        return new ModelAndView(
                "dossiers/apply/cannotStart",
                Map.of("model", problem),
                HttpStatus.valueOf(problem.kind().status()));
    }

    private ModelAndView where(Procedure procedure, String words, String area, String error, HttpStatusCode status) {
        LocalDate today = LocalDate.now(clock);
        StartView model = new StartView(
                procedure,
                words,
                places.asksWhere(procedure) ? places.matching(procedure, words, today) : List.of(),
                area,
                places.asksWhere(procedure)
                        ? null
                        : places.agencyFor(procedure, "", today).orElse(null),
                error);
        return new ModelAndView("dossiers/apply/start", Map.of("model", model), status);
    }

    private String homeOf(SignedIn me) {
        @Nullable String area = accounts.find(me.party()).map(Account::areaCode).orElse(null);
        return area == null ? "" : area;
    }

    private List<Draft> openDrafts(SignedIn me, Procedure procedure) {
        return drafts.openOf(me.party()).stream()
                .filter(d -> d.errand().procedureCode().equals(procedure.code()))
                .toList();
    }

    /** A second press of the button finds the draft of the first. */
    private Optional<Draft> untouched(SignedIn me, Procedure procedure, Agency agency) {
        return openDrafts(me, procedure).stream()
                .filter(d -> d.revision() == 0 && d.errand().agency().equals(agency.code()))
                .findFirst();
    }
}
