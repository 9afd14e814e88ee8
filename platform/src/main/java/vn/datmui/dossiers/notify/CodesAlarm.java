package vn.datmui.dossiers.notify;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.dossiers.CodesOfDayUsedUp;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Role;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officers;
import vn.datmui.pages.Dictionary;

/**
 * Raises the alarm when the codes of a day are used up: an error in the log and the figure
 * {@code datmui_dossiers_codes_used_up_total} at every refusal, and one notice a day to each administrator.
 */
@Component
class CodesAlarm {

    static final String FIGURE = "datmui.dossiers.codes.used.up";

    private static final Logger log = LoggerFactory.getLogger(CodesAlarm.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MeterRegistry figures;
    private final Agencies agencies;
    private final Officers officers;
    private final Accounts accounts;
    private final Notices notices;
    private final Dictionary dictionary;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodesAlarm(
            MeterRegistry figures,
            Agencies agencies,
            Officers officers,
            Accounts accounts,
            Notices notices,
            Dictionary dictionary,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.figures = figures;
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
        this.notices = notices;
        this.dictionary = dictionary;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** After the refused submission has been rolled back, so that the alarm is not rolled back with it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void on(CodesOfDayUsedUp event) {
        log.error("no dossier code left for {} on {}", event.oldAgencyCode(), event.day());
        figures.counter(FIGURE, "agency", event.oldAgencyCode()).increment();
        transaction.executeWithoutResult(status -> administrators().forEach(to -> notices.send(notice(event, to))));
    }

    private Stream<Account> administrators() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Level.values())
                .flatMap(level -> agencies.at(level, today).stream())
                .flatMap(agency -> officers.holdersOf(Role.ADMINISTRATOR, agency.code(), today).stream())
                .flatMap(post -> accounts.findOfficer(post.officer()).stream())
                .distinct();
    }

    private Notice notice(CodesOfDayUsedUp event, Account to) {
        String day = DAY.format(event.day());
        return new Notice(
                to.id(),
                "dossiers.codes-used-up",
                "codes:" + event.oldAgencyCode() + ":" + event.day(),
                words("title", event.oldAgencyCode(), day),
                words("body", event.oldAgencyCode(), day),
                null);
    }

    private BilingualText words(String part, String agency, String day) {
        String key = "dossiers.notify.codes-used-up." + part;
        return new BilingualText(
                dictionary.in(Language.VI).get(key, agency, day),
                dictionary.in(Language.EN).get(key, agency, day));
    }
}
