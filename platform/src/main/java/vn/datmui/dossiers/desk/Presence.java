package vn.datmui.dossiers.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;

/**
 * Tells an officer that a colleague who may act on the dossier too has just opened it, before both do the same work. It only
 * warns: who acts first is decided by the revision, and the other is told then (docs/decisions/0053).
 */
@Component
public class Presence {

    private static final Duration JUST = Duration.ofMinutes(3);

    private final Openings openings;
    private final Clock clock;

    Presence(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    /** Notes that the person has it open; who else has just opened it to act on it. */
    public List<String> opened(SignedIn me, DeskDossier desk) {
        Dossier dossier = desk.dossier();
        if (desk.acts().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        openings.note(me, dossier, now);
        return openings.othersSince(now.minus(JUST), me.account(), dossier);
    }
}
