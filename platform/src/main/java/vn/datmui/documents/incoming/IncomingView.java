package vn.datmui.documents.incoming;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.people.Standing;

/** A saved view of the incoming documents. */
public enum IncomingView {
    /** For the clerk: what stands in no register yet. */
    REGISTER(EnumSet.of(IncomingState.ARRIVED)),
    /** For the clerk: what no leader has seen. */
    PRESENT(EnumSet.of(IncomingState.REGISTERED)),
    /** For the leader. */
    DIRECT(EnumSet.of(IncomingState.PRESENTED)),
    /** With units and people. */
    HANDLING(EnumSet.of(IncomingState.ASSIGNED, IncomingState.IN_PROGRESS)),
    /** Whatever somebody should have done by now. */
    LATE(IncomingState.open()),
    DONE(EnumSet.of(IncomingState.DONE)),
    /** Returned, taken back, replaced. */
    OUT_OF_WORK(EnumSet.of(IncomingState.RETURNED, IncomingState.RECALLED, IncomingState.REPLACED)),
    ALL(EnumSet.allOf(IncomingState.class));

    @SuppressWarnings("ImmutableEnumChecker") // copied
    private final Set<IncomingState> states;

    IncomingView(Set<IncomingState> states) {
        this.states = Set.copyOf(states);
    }

    public Set<IncomingState> states() {
        return states;
    }

    public boolean isOpenWork() {
        return IncomingState.open().containsAll(states);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The views that a person has any use for. */
    public static List<IncomingView> of(Standing person) {
        return person.isOffice() ? List.of(values()) : List.of(HANDLING, LATE, DONE, ALL);
    }

    /** The one asked for, or the first where the person's work lies. */
    public static IncomingView named(String slug, Standing person) {
        return Stream.of(values())
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> first(person));
    }

    private static IncomingView first(Standing person) {
        if (!person.clerkOf().isEmpty()) {
            return REGISTER;
        }
        return person.leaderOf().isEmpty() ? HANDLING : DIRECT;
    }
}
