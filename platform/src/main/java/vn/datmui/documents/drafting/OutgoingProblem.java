package vn.datmui.documents.drafting;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with drafts and outgoing documents. Codes from 0200. */
public final class OutgoingProblem extends Problem {

    private OutgoingProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** No such document, or none that the person may see: both sound the same. */
    public static OutgoingProblem unknown() {
        return new OutgoingProblem(Kind.NOT_FOUND, "DOC-0200", Map.of());
    }

    /** The stage does not permit it (any more). */
    public static OutgoingProblem notNow(Stage stage) {
        return new OutgoingProblem(Kind.CONFLICT, "DOC-0201", Map.of("stage", stage.name()));
    }

    /** Somebody else has acted since the page was read. */
    public static OutgoingProblem changedMeanwhile() {
        return new OutgoingProblem(Kind.CONFLICT, "DOC-0202", Map.of());
    }

    /** A rule forbids the act to this person. */
    public static OutgoingProblem refused(Refusal refusal) {
        return new OutgoingProblem(Kind.FORBIDDEN, refusal.code(), Map.of());
    }

    /** Something is missing or malformed. */
    public static OutgoingProblem incomplete(String field) {
        return new OutgoingProblem(Kind.INVALID, "DOC-0203", Map.of("field", field));
    }

    /** The file is not what was kept: a byte was changed, or a signature does not check. */
    public static OutgoingProblem fileDamaged() {
        return new OutgoingProblem(Kind.CONFLICT, "DOC-0204", Map.of());
    }

    /** Nobody has signed the file personally: the agency's signature may not be put on it (Decree 30/2020, art. 32(2)(d)). */
    public static OutgoingProblem unsigned() {
        return new OutgoingProblem(Kind.CONFLICT, "DOC-0205", Map.of());
    }

    /** Nothing is left to be sent to anybody. */
    public static OutgoingProblem nobodyToSendTo() {
        return new OutgoingProblem(Kind.INVALID, "DOC-0206", Map.of());
    }
}
