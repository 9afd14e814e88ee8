package vn.datmui.documents.drafting;

import java.util.Optional;
import java.util.function.BiPredicate;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;

/** The part that somebody plays in the life of a document, each with the rule that says who plays it. */
public enum Part {
    /** Drafts it, or heads the unit that does (Decree 30/2020/NĐ-CP, art. 10). */
    DRAFTER((me, facts) -> isDrafter(me, facts) || isHead(me, facts)),
    /** Head of the drafting unit, who answers for the content (art. 12(1)). */
    CONTENT_CHECKER(Part::isHead),
    /** The clerk, or the head of another unit, who answers for form and procedure (art. 12(2)). */
    FORM_CHECKER((me, facts) -> me.postAs(Role.CLERK, facts.agency()).isPresent() || isOtherHead(me, facts)),
    /** The competent signer (art. 13). */
    SIGNER((me, facts) -> facts.signer().equals(me.officer())
            && me.posts().stream().anyMatch(post -> post.agency().equals(facts.agency()))),
    /** Văn thư: registers, seals, issues (art. 6(3)). */
    CLERK((me, facts) -> me.postAs(Role.CLERK, facts.agency()).isPresent());

    private final BiPredicate<SignedIn, CaseFacts> rule;

    Part(BiPredicate<SignedIn, CaseFacts> rule) {
        this.rule = rule;
    }

    public boolean isPlayedBy(SignedIn me, CaseFacts facts) {
        return rule.test(me, facts);
    }

    /** Whose turn it is in a stage; nobody's in the last ones. */
    public static Optional<Part> inTurn(Stage stage) {
        return switch (stage) {
            case DRAFTING -> Optional.of(DRAFTER);
            case CONTENT_CHECK -> Optional.of(CONTENT_CHECKER);
            case FORM_CHECK -> Optional.of(FORM_CHECKER);
            case SIGNING -> Optional.of(SIGNER);
            case SIGNED, ISSUED -> Optional.of(CLERK);
            case CANCELLED, WITHDRAWN, RECALLED, REPLACED -> Optional.empty();
        };
    }

    static boolean isDrafter(SignedIn me, CaseFacts facts) {
        return facts.drafter().equals(me.officer())
                && me.posts().stream().anyMatch(post -> post.agency().equals(facts.agency()));
    }

    private static boolean isHead(SignedIn me, CaseFacts facts) {
        return me.posts().stream()
                .anyMatch(post -> post.role() == Role.DIVISION_HEAD
                        && post.agency().equals(facts.agency())
                        && post.unitCode().equals(facts.unit()));
    }

    private static boolean isOtherHead(SignedIn me, CaseFacts facts) {
        return me.posts().stream()
                .anyMatch(post -> post.role() == Role.DIVISION_HEAD
                        && post.agency().equals(facts.agency())
                        && !post.unitCode().equals(facts.unit()));
    }
}
