package vn.datmui.dossiers.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistRow;
import vn.datmui.dossiers.desk.WorklistView;
import vn.datmui.dossiers.desk.Worklists;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** The worklist of an officer, and its export. */
@Controller
@OpenTo({Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER})
class WorklistController {

    private static final int MOST_EXPORTED = 20_000;

    private final Worklists worklists;
    private final Catalogue catalogue;
    private final Clock clock;

    WorklistController(Worklists worklists, Catalogue catalogue, Clock clock) {
        this.worklists = worklists;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ModelAndView worklist(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        WorklistFilter filter = new WorklistFilter(WorklistView.ofSlug(view), words, procedure, page);
        WorklistPage model = new WorklistPage(
                filter,
                worklists.counts(me),
                worklists.rows(me, filter),
                worklists.count(me, filter),
                procedures(),
                clock.instant(),
                done,
                me.holds(Role.COUNTER_OFFICER));
        return new ModelAndView("dossiers/desk/worklist", Map.of("model", model));
    }

    private List<Procedure> procedures() {
        return catalogue.inForce(LocalDate.now(clock)).stream()
                .filter(Procedure::canBeFiledHere)
                .toList();
    }

    /** The present filter as CSV for a spreadsheet: UTF-8 with a byte-order mark, so that it opens with its accents. */
    @GetMapping("/desk/export.csv")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String procedure) {
        WorklistFilter filter = new WorklistFilter(WorklistView.ofSlug(view), words, procedure, 1);
        List<WorklistRow> rows = worklists.export(me, filter, MOST_EXPORTED);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("ho-so-" + filter.view().slug() + "-" + LocalDate.now(clock) + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(WorklistCsv.of(rows).getBytes(StandardCharsets.UTF_8));
    }
}
