package vn.datmui.dossiers.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.forms.TrailForms;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** Form 06, the register of an agency's dossiers between two days. */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class RegisterController {

    private static final int LONGEST_SPAN_DAYS = 366;

    private final TrailForms trailForms;
    private final Clock clock;

    RegisterController(TrailForms trailForms, Clock clock) {
        this.trailForms = trailForms;
        this.clock = clock;
    }

    @GetMapping("/desk/register.pdf")
    ResponseEntity<byte[]> register(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @org.jspecify.annotations.Nullable
                    LocalDate from,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @org.jspecify.annotations.Nullable
                    LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusDays(30) : from;
        if (first.isAfter(last) || first.plusDays(LONGEST_SPAN_DAYS).isBefore(last)) {
            throw DossierProblem.missing("from");
        }
        AgencyCode agency = me.agency().orElseThrow(DossierProblem::notYourPost);
        return DeskController.pdf(
                "so-theo-doi-ho-so-%s-%s.pdf".formatted(first, last), trailForms.register(agency, first, last));
    }
}
