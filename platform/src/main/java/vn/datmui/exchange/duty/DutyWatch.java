package vn.datmui.exchange.duty;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.exchange.store.ConversationTable;

/** Tells the clerks of an agency, once, when nobody has confirmed in time that a document was received. */
@Component
public class DutyWatch {

    private static final int BATCH = 200;

    private final ConversationTable conversations;
    private final TellingClerks clerks;
    private final Clock clock;

    DutyWatch(ConversationTable conversations, TellingClerks clerks, Clock clock) {
        this.conversations = conversations;
        this.clerks = clerks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedRateString = "PT1M")
    @Transactional
    void regularly() {
        look();
    }

    /** Answers how many documents turned out to be late. */
    @Transactional
    public int look() {
        var late = conversations.lateAndUntold(clock.instant(), BATCH);
        late.forEach(clerks::late);
        return late.size();
    }
}
