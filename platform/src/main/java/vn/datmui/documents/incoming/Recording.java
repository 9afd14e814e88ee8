package vn.datmui.documents.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.documents.incoming.store.HappeningTable;
import vn.datmui.exchange.Actor;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Writes every act twice in the same transaction: into the history that people read, and into the record of all acts. */
@Component
public class Recording {

    private final HappeningTable happenings;
    private final AuditTrail trail;
    private final Clock clock;

    Recording(HappeningTable happenings, AuditTrail trail, Clock clock) {
        this.happenings = happenings;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param kind {@code incoming} or {@code assignment} */
    public void record(String kind, UUID record, String act, String words, Actor by) {
        happenings.add(record, new Happening(clock.instant(), act, by.name(), words), by);
        trail.record(new Act(by.account(), null, "documents." + act, kind + ":" + record, Map.of()));
    }
}
