package vn.datmui.dossiers.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.identity.SignedIn;

/** The dossiers of an officer's agencies, as their work. */
public interface Worklists {

    List<WorklistRow> rows(SignedIn me, WorklistFilter filter);

    /** How many rows each filter has in all, in their order; asked at once. */
    List<Integer> countEach(SignedIn me, List<WorklistFilter> filters);

    /** How many dossiers each view holds, without further filters. */
    Map<WorklistView, Integer> counts(SignedIn me);

    /** The next dossier that the person can act on, other than this one. */
    Optional<DossierCode> nextTodo(SignedIn me, DossierCode after);

    /** Every row of the filter without paging, at most so many, for export. */
    List<WorklistRow> export(SignedIn me, WorklistFilter filter, int most);
}
