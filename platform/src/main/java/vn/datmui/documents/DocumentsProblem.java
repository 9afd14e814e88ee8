package vn.datmui.documents;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with documents. Codes up to 0099 are of incoming documents, assignments and registers. */
public final class DocumentsProblem extends Problem {

    private DocumentsProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** There is no such record, or the person may not see it: both sound the same. */
    public static DocumentsProblem unknown() {
        return new DocumentsProblem(Kind.NOT_FOUND, "DOC-0001", Map.of());
    }

    /** The state does not permit the act (any more). */
    public static DocumentsProblem notNow(String state) {
        return new DocumentsProblem(Kind.CONFLICT, "DOC-0002", Map.of("state", state));
    }

    /** Somebody else has acted since the page was read. */
    public static DocumentsProblem changedMeanwhile() {
        return new DocumentsProblem(Kind.CONFLICT, "DOC-0003", Map.of());
    }

    /** The person sees the record, but the act is another's. */
    public static DocumentsProblem notYourPart() {
        return new DocumentsProblem(Kind.FORBIDDEN, "DOC-0004", Map.of());
    }

    /** The document has a number that counts. */
    public static DocumentsProblem numberedAlready(String number) {
        return new DocumentsProblem(Kind.CONFLICT, "DOC-0005", Map.of("number", number));
    }

    /** No number that could be cancelled. */
    public static DocumentsProblem notNumbered() {
        return new DocumentsProblem(Kind.CONFLICT, "DOC-0006", Map.of());
    }

    public static DocumentsProblem reasonMissing() {
        return new DocumentsProblem(Kind.INVALID, "DOC-0007", Map.of());
    }

    /** A state secret may not enter (Law 29/2018/QH14, art. 5; Decree 30/2020/NĐ-CP, art. 15(2), 22(4)). */
    public static DocumentsProblem stateSecret() {
        return new DocumentsProblem(Kind.FORBIDDEN, "DOC-0008", Map.of());
    }

    /** The officer holds no post of an agency that works with documents today. */
    public static DocumentsProblem noAgency() {
        return new DocumentsProblem(Kind.FORBIDDEN, "DOC-0009", Map.of());
    }

    /** The sender asks the document back or offers a new version: that must be answered first. */
    public static DocumentsProblem changeFirst() {
        return new DocumentsProblem(Kind.CONFLICT, "DOC-0010", Map.of());
    }

    /** A unit or person of the directive is none of the agency's today. */
    public static DocumentsProblem notInAgency() {
        return new DocumentsProblem(Kind.INVALID, "DOC-0011", Map.of());
    }
}
