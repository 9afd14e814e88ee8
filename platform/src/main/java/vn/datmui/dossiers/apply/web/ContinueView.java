package vn.datmui.dossiers.apply.web;

import java.util.List;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.apply.Draft;

/** The open drafts of a procedure, the one touched last first, offered before a new one is begun. */
public record ContinueView(Procedure procedure, List<Draft> drafts) {

    public String address(Draft draft) {
        return DraftAddress.of(draft);
    }
}
