package vn.datmui.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.SessionTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.organisation.Officers;

/**
 * Signs officers out on the day on which they hold no post any more: here they have no right since midnight, but the systems that signed
 * them in through us learn of it only by the end of the session.
 */
@Component
class OfficersWithoutPost {

    private final SessionTable table;
    private final Sessions sessions;
    private final Officers officers;
    private final AuditTrail trail;
    private final Clock clock;

    OfficersWithoutPost(SessionTable table, Sessions sessions, Officers officers, AuditTrail trail, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.officers = officers;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signOut(DayHasPassed event) {
        LocalDate today = LocalDate.now(clock);
        table.officersSignedIn().forEach((account, officer) -> {
            if (officers.postsOf(officer, today).isEmpty()) {
                sessions.endAll(account);
                trail.record(Act.ofSystem("identity.sign-out-without-post", "account:" + account));
            }
        });
    }
}
