package vn.datmui.catalogue.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.identity.ProcedureNames;

/** Names the procedures to which somebody may limit a mandate. */
@Component
class NamesForMandates implements ProcedureNames {

    private final Catalogue catalogue;

    NamesForMandates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public SequencedMap<String, String> on(LocalDate day) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        catalogue
                .inForce(day)
                .forEach(procedure ->
                        names.put(procedure.code(), procedure.name().vi()));
        return names;
    }
}
