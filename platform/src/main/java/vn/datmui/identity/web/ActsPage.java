package vn.datmui.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.datmui.identity.audit.ActSearch;
import vn.datmui.identity.audit.RecordedAct;
import vn.datmui.identity.store.ActTable;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The record of acts, for administrators: read only. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class ActsPage {

    private static final int PER_PAGE = 50;
    private static final Predicate<String> DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();

    private final ActTable acts;
    private final Clock clock;

    ActsPage(ActTable acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/admin/audit")
    ModelAndView show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable Long before) {
        Instant start = day(from).map(this::startOf).orElse(null);
        Instant end = day(until).map(last -> startOf(last.plusDays(1))).orElse(null);
        List<RecordedAct> found =
                acts.find(new ActSearch(before, who.strip(), verb.strip(), subject.strip(), start, end), PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        List<RecordedAct> shown = more ? found.subList(0, PER_PAGE) : found;
        String older =
                more ? older(who, verb, subject, from, until, shown.getLast().id()) : "";
        return new ModelAndView(
                "identity/acts", Map.of("model", new ActsModel(shown, who, verb, subject, from, until, older)));
    }

    private static String older(String who, String verb, String subject, String from, String until, long before) {
        return UriComponentsBuilder.fromPath("/admin/audit")
                .queryParam("who", "{who}")
                .queryParam("verb", "{verb}")
                .queryParam("subject", "{subject}")
                .queryParam("from", "{from}")
                .queryParam("until", "{until}")
                .queryParam("before", before)
                .encode()
                .buildAndExpand(who, verb, subject, from, until)
                .toUriString();
    }

    /** A day as browsers send it; anything else asks for nothing. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(typed.strip()).filter(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
