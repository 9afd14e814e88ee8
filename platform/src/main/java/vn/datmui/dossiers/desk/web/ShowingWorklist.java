package vn.datmui.dossiers.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.desk.KeepingFilters;
import vn.datmui.dossiers.desk.SavedFilter;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.Worklists;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;

/** Gathers what a worklist's page shows: the rows, the views and one's own filters with their counts. */
@Component
class ShowingWorklist {

    private final Worklists worklists;
    private final KeepingFilters keeping;
    private final Catalogue catalogue;
    private final Clock clock;

    ShowingWorklist(Worklists worklists, KeepingFilters keeping, Catalogue catalogue, Clock clock) {
        this.worklists = worklists;
        this.keeping = keeping;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    WorklistPage page(SignedIn me, WorklistFilter filter, String done) {
        List<SavedFilter> kept = keeping.of(me);
        List<Integer> counts = worklists.countEach(
                me,
                Stream.concat(Stream.of(filter), kept.stream().map(SavedFilter::filter))
                        .toList());
        return new WorklistPage(
                filter,
                worklists.counts(me),
                counted(kept, counts.subList(1, counts.size())),
                worklists.rows(me, filter),
                counts.getFirst(),
                procedures(),
                clock.instant(),
                done,
                me.holds(Role.COUNTER_OFFICER),
                me.holds(Role.AGENCY_LEADER),
                null,
                "");
    }

    List<WorklistPage.Counted> ownFilters(SignedIn me) {
        List<SavedFilter> kept = keeping.of(me);
        return counted(
                kept,
                worklists.countEach(me, kept.stream().map(SavedFilter::filter).toList()));
    }

    private static List<WorklistPage.Counted> counted(List<SavedFilter> kept, List<Integer> counts) {
        return IntStream.range(0, kept.size())
                .mapToObj(i -> new WorklistPage.Counted(kept.get(i), counts.get(i)))
                .toList();
    }

    private List<Procedure> procedures() {
        return catalogue.inForce(LocalDate.now(clock)).stream()
                .filter(Procedure::canBeFiledHere)
                .toList();
    }
}
