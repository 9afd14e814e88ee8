package vn.datmui.documents.incoming;

import static vn.datmui.documents.IncomingState.ARRIVED;
import static vn.datmui.documents.IncomingState.ASSIGNED;
import static vn.datmui.documents.IncomingState.DONE;
import static vn.datmui.documents.IncomingState.IN_PROGRESS;
import static vn.datmui.documents.IncomingState.PRESENTED;
import static vn.datmui.documents.IncomingState.RECALLED;
import static vn.datmui.documents.IncomingState.REGISTERED;
import static vn.datmui.documents.IncomingState.REPLACED;
import static vn.datmui.documents.IncomingState.RETURNED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingState;

/** What moves an incoming document on: the whole graph, edge by edge (Decree 30/2020/NĐ-CP, art. 20-24). */
public enum IncomingStep {
    /** Art. 22: it gets its number. */
    REGISTER(of(ARRIVED), REGISTERED),
    /** Art. 21(2)(b): wrong addressee, or authenticity or integrity in doubt. */
    RETURN(of(ARRIVED), RETURNED),
    /** Art. 23(1). */
    PRESENT(of(REGISTERED), PRESENTED),
    /** Art. 23(2), (4); by the clerk straight on where the agency's rules say who handles it. A second directive adds to the first. */
    DIRECT(of(REGISTERED, PRESENTED, ASSIGNED, IN_PROGRESS), ASSIGNED),
    /** Art. 24. */
    START(of(ASSIGNED), IN_PROGRESS),
    /** Its handling has ended, or another document answers it. */
    FINISH(of(REGISTERED, PRESENTED, ASSIGNED, IN_PROGRESS), DONE),
    /** Its sender took it back, and we agreed (art. 18(4)). */
    RECALL(of(ARRIVED, REGISTERED, PRESENTED, ASSIGNED, IN_PROGRESS, DONE), RECALLED),
    /** Another document stands in its place. */
    REPLACE(of(ARRIVED, REGISTERED, PRESENTED, ASSIGNED, IN_PROGRESS, DONE), REPLACED);

    @SuppressWarnings("ImmutableEnumChecker") // wrapped so that nobody can change it
    private final Set<IncomingState> from;

    private final IncomingState to;

    IncomingStep(Set<IncomingState> from, IncomingState to) {
        this.from = Collections.unmodifiableSet(from);
        this.to = to;
    }

    public Set<IncomingState> from() {
        return from;
    }

    public IncomingState to() {
        return to;
    }

    public boolean isOpenFor(IncomingDocument document) {
        return from.contains(document.state());
    }

    void require(IncomingDocument document) {
        if (!isOpenFor(document)) {
            throw DocumentsProblem.notNow(document.state().name());
        }
    }

    private static Set<IncomingState> of(IncomingState first, IncomingState... others) {
        return EnumSet.of(first, others);
    }
}
