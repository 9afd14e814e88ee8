package vn.datmui.dossiers.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.desk.WorklistFilter;
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

    private final ShowingWorklist showing;
    private final Worklists worklists;
    private final Clock clock;

    WorklistController(ShowingWorklist showing, Worklists worklists, Clock clock) {
        this.showing = showing;
        this.worklists = worklists;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ModelAndView worklist(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute FilterAsked asked,
            @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("dossiers/desk/worklist", Map.of("model", showing.page(me, asked.filter(), done)));
    }

    /** The present filter as CSV for a spreadsheet: UTF-8 with a byte-order mark, so that it opens with its accents. */
    @GetMapping("/desk/export.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal SignedIn me, @ModelAttribute FilterAsked asked) {
        String text = WorklistCsv.of(worklists.export(me, asked.filter(), MOST_EXPORTED));
        return file(asked.filter(), "csv", CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The present filter as a workbook, with real dates and numbers to reckon with. */
    @GetMapping("/desk/export.xlsx")
    ResponseEntity<byte[]> workbook(@AuthenticationPrincipal SignedIn me, @ModelAttribute FilterAsked asked) {
        byte[] book = WorklistWorkbook.of(worklists.export(me, asked.filter(), MOST_EXPORTED));
        return file(asked.filter(), "xlsx", XLSX, book);
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
