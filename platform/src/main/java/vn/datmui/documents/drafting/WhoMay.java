package vn.datmui.documents.drafting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** Who sees a document, and who may do what with it, in legal order. */
public final class WhoMay {

    private WhoMay() {}

    /**
     * Everybody who plays a part; the agency's leaders and clerks; and the drafting unit. For all others it does not exist, in
     * the agency and outside.
     */
    public static boolean see(SignedIn me, CaseFacts facts) {
        return me.posts().stream()
                        .filter(post -> post.agency().equals(facts.agency()))
                        .anyMatch(post -> sees(post, facts))
                || EnumSet.allOf(Part.class).stream()
                        .filter(part -> part != Part.FORM_CHECKER || facts.stage() == Stage.FORM_CHECK)
                        .anyMatch(part -> part.isPlayedBy(me, facts));
    }

    private static boolean sees(Post post, CaseFacts facts) {
        return post.role() == Role.AGENCY_LEADER
                || post.role() == Role.CLERK
                || post.unitCode().equals(facts.unit());
    }

    /** What the person may do now. */
    public static Set<Move> moves(SignedIn me, CaseFacts facts) {
        return Transitions.from(facts.stage()).stream()
                .filter(move -> refusal(me, facts, move).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }

    /** Why the person may not make the move; empty when they may, as far as posts go. */
    public static Optional<Refusal> refusal(SignedIn me, CaseFacts facts, Move move) {
        return switch (move) {
            case SUBMIT, WITHDRAW -> unless(Part.DRAFTER.isPlayedBy(me, facts));
            case TAKE_BACK -> unless(Part.isDrafter(me, facts));
            case PASS -> checking(me, facts);
            case RETURN ->
                unless(Part.inTurn(facts.stage())
                        .filter(part -> part.isPlayedBy(me, facts))
                        .isPresent());
            case SIGN -> unless(Part.SIGNER.isPlayedBy(me, facts));
            case ISSUE -> sealing(me, facts);
            case CANCEL, RECALL, REPLACE -> unless(Part.CLERK.isPlayedBy(me, facts));
        };
    }

    private static Optional<Refusal> checking(SignedIn me, CaseFacts facts) {
        if (Part.inTurn(facts.stage())
                .filter(part -> part.isPlayedBy(me, facts))
                .isEmpty()) {
            return Optional.of(Refusal.NOT_YOUR_PART);
        }
        return Part.isDrafter(me, facts) ? Optional.of(Refusal.OWN_DRAFT) : Optional.empty();
    }

    /** The clerk seals in person, also what they drafted, if somebody else signed it. */
    private static Optional<Refusal> sealing(SignedIn me, CaseFacts facts) {
        if (!Part.CLERK.isPlayedBy(me, facts)) {
            return Optional.of(Refusal.NOT_YOUR_PART);
        }
        return facts.signer().equals(me.officer()) ? Optional.of(Refusal.OWN_SIGNATURE) : Optional.empty();
    }

    /** Only while it is with its drafter: whatever was checked is checked again after a change (art. 11(2)). */
    public static boolean edit(SignedIn me, CaseFacts facts) {
        return facts.stage() == Stage.DRAFTING && Part.DRAFTER.isPlayedBy(me, facts);
    }

    private static Optional<Refusal> unless(boolean allowed) {
        return allowed ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_PART);
    }
}
