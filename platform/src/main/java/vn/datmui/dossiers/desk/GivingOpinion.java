package vn.datmui.dossiers.desk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.organisation.Post;

/** An officer of the agency gives an opinion on a dossier, whoever has it on the desk; colleagues lose nothing by it. */
@Component
public class GivingOpinion {

    private static final int LONGEST = 4000;

    private final ReadingDossier reading;
    private final Opinions opinions;
    private final AuditTrail audit;
    private final Clock clock;

    GivingOpinion(ReadingDossier reading, Opinions opinions, AuditTrail audit, Clock clock) {
        this.reading = reading;
        this.opinions = opinions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DossierProblem missing when there are no words, or too many */
    @Transactional
    public void give(DossierCode code, SignedIn me, String text) {
        Dossier dossier = reading.open(code, me);
        String clean = text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw DossierProblem.missing("text");
        }
        opinions.add(code, me.account(), new Opinion(clock.instant(), me.fullName(), title(me), clean));
        audit.record(
                Act.of(me.account(), "dossiers.give-opinion", "dossier:" + code).onBehalfOf(dossier.owner()));
    }

    private static String title(SignedIn me) {
        return me.posts().stream().map(Post::title).findFirst().orElse("");
    }
}
