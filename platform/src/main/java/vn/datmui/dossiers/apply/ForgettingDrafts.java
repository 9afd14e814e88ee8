package vn.datmui.dossiers.apply;

import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;

/** Removes drafts that nobody has touched for a long time: the platform keeps no personal data that nobody needs. */
@Component
class ForgettingDrafts {

    private static final int DAYS_KEPT = 90;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Drafts drafts;
    private final AuditTrail audit;

    ForgettingDrafts(Drafts drafts, AuditTrail audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void on(DayHasPassed passed) {
        int forgotten = drafts.forgetUntouchedSince(
                passed.day().minusDays(DAYS_KEPT).atStartOfDay(ZONE).toInstant());
        if (forgotten > 0) {
            audit.record(Act.ofSystem("dossiers.drafts-forgotten", "drafts:" + forgotten));
        }
    }
}
