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
import vn.datmui.dossiers.desk.WorklistFilter.Order;
import vn.datmui.dossiers.desk.WorklistView;
import vn.datmui.dossiers.desk.Worklists;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The worklist of an officer, and its export. */
@Controller
@OpenTo(
        value = {Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER},
        reach = Reach.OWN_AGENCY)
class WorklistController {

    private static final int MOST_EXPORTED = 20_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        WorklistFilter filter =
                new WorklistFilter(WorklistView.ofSlug(view), words, procedure, Order.ofSlug(order), page);
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
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String order) {
        WorklistFilter filter = new WorklistFilter(WorklistView.ofSlug(view), words, procedure, Order.ofSlug(order), 1);
        String text = WorklistCsv.of(worklists.export(me, filter, MOST_EXPORTED));
        return file(filter, "csv", CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The present filter as a workbook, with real dates and numbers to reckon with. */
    @GetMapping("/desk/export.xlsx")
    ResponseEntity<byte[]> workbook(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String order) {
        WorklistFilter filter = new WorklistFilter(WorklistView.ofSlug(view), words, procedure, Order.ofSlug(order), 1);
        return file(filter, "xlsx", XLSX, WorklistWorkbook.of(worklists.export(me, filter, MOST_EXPORTED)));
    }

    private ResponseEntity<byte[]> file(WorklistFilter filter, String ending, MediaType type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("ho-so-%s-%s.%s".formatted(filter.view().slug(), LocalDate.now(clock), ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
