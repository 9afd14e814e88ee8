package vn.datmui.documents.assignments;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.assignments.store.AssignmentTable;

/** Reminds of tasks that are due within two days, and tells workers and giver, once per due date, that one is late. */
@Component
public class Reminding {

    private static final Duration SOON = Duration.ofDays(2);
    private static final int BATCH = 200;

    private final AssignmentTable tasks;
    private final TellingWorkers telling;
    private final Clock clock;

    Reminding(AssignmentTable tasks, TellingWorkers telling, Clock clock) {
        this.tasks = tasks;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    @Transactional
    void regularly() {
        look();
    }

    /** Answers how many tasks somebody was told about. */
    @Transactional
    public int look() {
        var now = clock.instant();
        var soon = tasks.dueSoon(now, now.plus(SOON), BATCH);
        soon.forEach(telling::dueSoon);
        var late = tasks.lateAndUntold(now, BATCH);
        late.forEach(telling::late);
        return soon.size() + late.size();
    }
}
