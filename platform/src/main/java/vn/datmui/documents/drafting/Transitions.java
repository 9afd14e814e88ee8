package vn.datmui.documents.drafting;

import static vn.datmui.documents.drafting.Move.CANCEL;
import static vn.datmui.documents.drafting.Move.ISSUE;
import static vn.datmui.documents.drafting.Move.PASS;
import static vn.datmui.documents.drafting.Move.RECALL;
import static vn.datmui.documents.drafting.Move.REPLACE;
import static vn.datmui.documents.drafting.Move.RETURN;
import static vn.datmui.documents.drafting.Move.SIGN;
import static vn.datmui.documents.drafting.Move.SUBMIT;
import static vn.datmui.documents.drafting.Move.TAKE_BACK;
import static vn.datmui.documents.drafting.Move.WITHDRAW;
import static vn.datmui.documents.drafting.Stage.CANCELLED;
import static vn.datmui.documents.drafting.Stage.CONTENT_CHECK;
import static vn.datmui.documents.drafting.Stage.DRAFTING;
import static vn.datmui.documents.drafting.Stage.FORM_CHECK;
import static vn.datmui.documents.drafting.Stage.ISSUED;
import static vn.datmui.documents.drafting.Stage.RECALLED;
import static vn.datmui.documents.drafting.Stage.REPLACED;
import static vn.datmui.documents.drafting.Stage.SIGNED;
import static vn.datmui.documents.drafting.Stage.SIGNING;
import static vn.datmui.documents.drafting.Stage.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every way from stage to stage. There is none from a check to the signature that leaves out the next one. */
public final class Transitions {

    /** One way. */
    public record Edge(Stage from, Move move, Stage to) {}

    public static final List<Edge> ALL = List.of(
            new Edge(DRAFTING, SUBMIT, CONTENT_CHECK),
            new Edge(DRAFTING, SUBMIT, FORM_CHECK),
            new Edge(DRAFTING, WITHDRAW, WITHDRAWN),
            new Edge(CONTENT_CHECK, PASS, FORM_CHECK),
            new Edge(CONTENT_CHECK, RETURN, DRAFTING),
            new Edge(CONTENT_CHECK, TAKE_BACK, DRAFTING),
            new Edge(FORM_CHECK, PASS, SIGNING),
            new Edge(FORM_CHECK, RETURN, DRAFTING),
            new Edge(FORM_CHECK, TAKE_BACK, DRAFTING),
            new Edge(SIGNING, SIGN, SIGNED),
            new Edge(SIGNING, RETURN, DRAFTING),
            new Edge(SIGNING, TAKE_BACK, DRAFTING),
            new Edge(SIGNED, ISSUE, ISSUED),
            new Edge(SIGNED, CANCEL, CANCELLED),
            new Edge(ISSUED, RECALL, RECALLED),
            new Edge(ISSUED, REPLACE, REPLACED));

    private Transitions() {}

    /** What the stage permits at all, whoever asks. */
    public static Set<Move> from(Stage stage) {
        return ALL.stream().filter(edge -> edge.from() == stage).map(Edge::move).collect(Collectors.toSet());
    }

    /**
     * Where a move leads.
     *
     * @param headChecks whether the drafting unit has a head, other than the drafter, who answers for the content
     * @throws OutgoingProblem when the stage does not permit the move
     */
    public static Stage after(Stage stage, Move move, boolean headChecks) {
        if (stage == DRAFTING && move == SUBMIT) {
            return headChecks ? CONTENT_CHECK : FORM_CHECK;
        }
        return ALL.stream()
                .filter(edge -> edge.from() == stage && edge.move() == move)
                .map(Edge::to)
                .findFirst()
                .orElseThrow(() -> OutgoingProblem.notNow(stage));
    }
}
