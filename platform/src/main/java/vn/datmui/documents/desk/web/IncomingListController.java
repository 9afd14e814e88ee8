package vn.datmui.documents.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.incoming.ReadingIncoming;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The list of incoming documents, the home of the documents desk; and the printed register. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class IncomingListController {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_SPAN_DAYS = 366;

    private final ReadingIncoming reading;
    private final Standings standings;
    private final SecretsStayOut secrets;
    private final Clock clock;

    IncomingListController(ReadingIncoming reading, Standings standings, SecretsStayOut secrets, Clock clock) {
        this.reading = reading;
        this.standings = standings;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping("/desk/documents")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> asked) {
        var standing = standings.of(me);
        var form = new Form(asked);
        var filter = new IncomingFilter(
                IncomingView.named(form.text("view"), standing),
                cut(form.line("q", LONGEST_WORDS)),
                form.text("urgency"),
                form.day("from"),
                form.day("to"),
                form.day("promulgated"),
                Math.max(1, form.number("page", 1, 100_000, 1)));
        var model = new IncomingListModel(
                filter,
                reading.find(filter, standing),
                standing,
                standing.clerkOf().isEmpty() ? 0 : secrets.turnedAway(standing.agency()),
                clock.instant());
        return new ModelAndView("documents/incoming", Map.of("model", model));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /** The register of incoming documents with all its columns, to be printed and bound (Decree 30/2020/NĐ-CP, art. 22(3)). */
    @OpenTo(
            value = {Role.CLERK, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @GetMapping("/desk/documents/register")
    ModelAndView register(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> asked) {
        var standing = standings.of(me);
        standing.requireOfficeOf(standing.agency());
        var form = new Form(asked);
        var today = LocalDate.now(clock);
        var to = or(form.day("to"), today);
        var from = or(form.day("from"), today.withDayOfYear(1));
        if (from.isAfter(to) || from.plusDays(LONGEST_SPAN_DAYS).isBefore(to)) {
            from = to.withDayOfYear(1);
        }
        var model = new RegisterModel(standing.agencyName(), from, to, reading.register(standing.agency(), from, to));
        return new ModelAndView("documents/register", Map.of("model", model));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
