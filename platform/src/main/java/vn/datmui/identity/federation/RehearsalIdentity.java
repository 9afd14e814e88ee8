package vn.datmui.identity.federation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.DemonstrationPart;

/**
 * The record of the rehearsal's national identity, which {@code partners} plays. Its words are the levels of authentication of
 * Decree 69/2024: 1 one factor, 2 two factors, 3 with the face or a fingerprint.
 */
@Component
class RehearsalIdentity implements DemonstrationPart {

    private final EnteringUpstreams entering;
    private final String issuer;

    RehearsalIdentity(
            EnteringUpstreams entering,
            @Value("${datmui.identity.rehearsal:http://127.0.0.1:8090/national-identity}") String issuer) {
        this.entering = entering;
        this.issuer = issuer;
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public String name() {
        return "identity.federation";
    }

    @Override
    public void load() {
        entering.enterForDemonstration(new UpstreamForm(
                "national",
                "định danh quốc gia (diễn tập)",
                issuer,
                "",
                UpstreamForm.Proof.KEY,
                Map.of(),
                Map.of("2", AssuranceLevel.SUBSTANTIAL, "3", AssuranceLevel.HIGH),
                AssuranceLevel.HIGH,
                true,
                LocalDate.of(2024, 7, 1),
                null));
    }
}
