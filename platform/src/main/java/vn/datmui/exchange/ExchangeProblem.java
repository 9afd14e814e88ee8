package vn.datmui.exchange;

import java.util.Map;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with the exchange of documents. */
public final class ExchangeProblem extends Problem {

    private ExchangeProblem(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    /** No such conversation or message, or another agency's: both sound the same. */
    public static ExchangeProblem unknown() {
        return new ExchangeProblem(Kind.NOT_FOUND, "EXC-0001", Map.of());
    }

    /** A state secret may not enter (Law 29/2018/QH14, art. 5; Decree 30/2020, art. 15(2), 18(2)). */
    public static ExchangeProblem stateSecret() {
        return new ExchangeProblem(Kind.FORBIDDEN, "EXC-0002", Map.of());
    }

    /** The sender is not an agency for which this platform has credentials. */
    public static ExchangeProblem notOurs(AgencyCode agency) {
        return new ExchangeProblem(Kind.INVALID, "EXC-0003", Map.of("agency", agency.value()));
    }

    public static ExchangeProblem receiverNotOnAxis(String code) {
        return new ExchangeProblem(Kind.INVALID, "EXC-0004", Map.of("agency", code));
    }

    public static ExchangeProblem sentBefore(String documentId) {
        return new ExchangeProblem(Kind.CONFLICT, "EXC-0005", Map.of("document", documentId));
    }

    /** The format does not allow it; the finding says where. */
    public static ExchangeProblem notWritable(String finding) {
        return new ExchangeProblem(Kind.INVALID, "EXC-0006", Map.of("finding", finding));
    }

    /** The state does not permit it (any more). */
    public static ExchangeProblem notNow(ConversationState state) {
        return new ExchangeProblem(Kind.CONFLICT, "EXC-0007", Map.of("state", state.name()));
    }

    /** The sender asked for a change, and that must be answered first. */
    public static ExchangeProblem changeFirst() {
        return new ExchangeProblem(Kind.CONFLICT, "EXC-0008", Map.of());
    }

    public static ExchangeProblem reasonMissing() {
        return new ExchangeProblem(Kind.INVALID, "EXC-0009", Map.of());
    }

    /** The content was taken back by its sender (Decree 30/2020, art. 18(4)). */
    public static ExchangeProblem takenBack() {
        return new ExchangeProblem(Kind.GONE, "EXC-0010", Map.of());
    }

    /** Nothing that was dispatched has this identity. */
    public static ExchangeProblem neverSent(String documentId) {
        return new ExchangeProblem(Kind.CONFLICT, "EXC-0011", Map.of("document", documentId));
    }

    /** The officer is clerk of no agency today. */
    public static ExchangeProblem noAgency() {
        return new ExchangeProblem(Kind.FORBIDDEN, "EXC-0012", Map.of());
    }
}
