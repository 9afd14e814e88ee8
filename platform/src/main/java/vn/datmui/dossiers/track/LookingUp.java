package vn.datmui.dossiers.track;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Plan;

/** Looks up the degree of completion by code or by the token of the QR code; tells nothing else to anybody. */
@Component
public class LookingUp {

    private final Dossiers dossiers;
    private final Catalogue catalogue;

    LookingUp(Dossiers dossiers, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
    }

    public Optional<Completion> byCode(DossierCode code) {
        return dossiers.find(code).map(this::completion);
    }

    public Optional<Completion> byToken(String trackingToken) {
        return dossiers.findByToken(trackingToken).map(this::completion);
    }

    private Completion completion(Dossier dossier) {
        var ref = dossier.filing().procedure();
        var steps = catalogue
                .version(ref.code(), ref.version())
                .map(Procedure::steps)
                .orElse(java.util.List.<ProcessStep>of());
        return new Completion(dossier.code(), new Plan(steps).completion(dossier));
    }
}
