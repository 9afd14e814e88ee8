package vn.datmui.dossiers.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Records who reads whose dossier, so that its owner can see it: once in half an hour for each reader, each dossier and each kind of
 * reading, because a page is opened many times in the course of one piece of work.
 */
@Component
public class RecordingReads {

    private static final Duration ONE_LOOK = Duration.ofMinutes(30);

    /** When who read what last. */
    public interface Readings {

        /** Notes the reading unless there was one since then; says whether it did. */
        boolean note(Dossier dossier, AccountId reader, String what, Instant now, Instant since);
    }

    private final Readings readings;
    private final AuditTrail trail;
    private final Clock clock;

    RecordingReads(Readings readings, AuditTrail trail, Clock clock) {
        this.readings = readings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void dossier(SignedIn me, Dossier dossier) {
        record(me, dossier, "dossiers.read");
    }

    @Transactional
    public void file(SignedIn me, Dossier dossier) {
        record(me, dossier, "dossiers.read-file");
    }

    private void record(SignedIn me, Dossier dossier, String what) {
        Instant now = clock.instant();
        if (readings.note(dossier, me.account(), what, now, now.minus(ONE_LOOK))) {
            trail.record(Act.of(me.account(), what, "dossier:" + dossier.code()).onBehalfOf(dossier.owner()));
        }
    }
}
