package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierEvent.DossierAccepted;
import vn.datmui.dossiers.deadline.DeadlineSettings;
import vn.datmui.dossiers.deadline.DueDates;

/**
 * Watches the promises. On the last legal day before a due date (Decree 61/2018, art. 19(9)) a dossier that nobody has
 * finished or excused gets form 04 from the system, so that no applicant waits without a word.
 */
@Component
public class DeadlineWatch {

    private static final Logger log = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final Duration HORIZON = Duration.ofDays(14);
    private static final String REASON =
            "Cơ quan chưa hoàn thành việc giải quyết hồ sơ trong thời hạn đã hẹn; hồ sơ đang được tiếp tục xử lý.";

    private final DossierBook book;
    private final Rescheduling rescheduling;
    private final DueDates dueDates;
    private final DeadlineSettings settings;
    private final Clock clock;

    DeadlineWatch(
            DossierBook book, Rescheduling rescheduling, DueDates dueDates, DeadlineSettings settings, Clock clock) {
        this.book = book;
        this.rescheduling = rescheduling;
        this.dueDates = dueDates;
        this.settings = settings;
        this.clock = clock;
    }

    /** A dossier that is entered late (received on paper while the line was down) may be due already. */
    @ApplicationModuleListener
    void on(DossierAccepted accepted) {
        apologised(accepted.about().code(), clock.instant());
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void regularly() {
        look();
    }

    /** Looks at every open dossier near its due date; returns how many apologies were issued. */
    public int look() {
        Instant now = clock.instant();
        List<DossierCode> near = book.dueBefore(now.plus(HORIZON), settings.batch());
        return (int) near.stream().filter(code -> apologised(code, now)).count();
    }

    /** One dossier that cannot be excused does not keep the others from being excused. */
    private boolean apologised(DossierCode code, Instant now) {
        try {
            return book.promiseOf(code)
                    .filter(promise -> mustApologise(promise, now))
                    .map(promise -> apologise(code, promise.dueAt(), now))
                    .isPresent();
        } catch (RuntimeException trouble) {
            log.error("no apology for {}", code, trouble);
            return false;
        }
    }

    /**
     * From the set hour of the last legal day; where the limit is so short that this is the day of receipt itself, of the due
     * day.
     */
    private boolean mustApologise(DossierBook.Promise promise, Instant now) {
        LocalDate legalDay = dueDates.apologyBy(promise.dueAt());
        boolean afterReceipt =
                legalDay.isAfter(DueDates.local(promise.receivedAt()).toLocalDate());
        LocalDate day =
                afterReceipt ? legalDay : DueDates.local(promise.dueAt()).toLocalDate();
        return !DueDates.local(now).isBefore(day.atTime(settings.apologyAt()));
    }

    private Dossier apologise(DossierCode code, Instant due, Instant now) {
        Instant base = due.isAfter(now) ? due : now;
        return rescheduling.apologiseByItself(
                code, dueDates.workingDaysAfter(base, settings.extensionWorkingDays()), REASON);
    }
}
