package vn.datmui.dossiers.apply;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.track.OpenDrafts;
import vn.datmui.identity.SignedIn;

/** Shows a person's open applications beside their dossiers, to be taken up again on any device. */
@Component
class OpenDraftsOfApplicant implements OpenDrafts {

    private final Drafts drafts;
    private final Catalogue catalogue;

    OpenDraftsOfApplicant(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    @Override
    public List<OpenDraft> of(SignedIn person) {
        return drafts.openOf(person.party()).stream()
                .filter(draft -> !draft.errand().assisted())
                .filter(draft -> person.covers(draft.errand().procedureCode()))
                .map(this::line)
                .toList();
    }

    private OpenDraft line(Draft draft) {
        String id = draft.id().toString();
        return new OpenDraft(id, procedureName(draft.errand()), draft.updatedAt(), "/apply/" + id);
    }

    private String procedureName(Errand errand) {
        return catalogue
                .version(errand.procedureCode(), errand.procedureVersion())
                .map(Procedure::name)
                .map(name -> name.vi())
                .orElse(errand.procedureCode());
    }
}
