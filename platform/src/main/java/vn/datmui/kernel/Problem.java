package vn.datmui.kernel;

import java.util.Map;

/**
 * The caller's fault, as a code and parameters; words are chosen at the edge from the bundle key {@code problem.<code>}.
 * Modules subclass it with one factory method per fact ({@code NumberAlreadyTaken}). It becomes an RFC 9457 document for
 * programs and an error page for people. A business answer ("refused because ...") is not a problem but an outcome.
 */
public abstract class Problem extends RuntimeException {

    /** What kind of fault it is, with the HTTP status that it becomes. */
    public enum Kind {
        MALFORMED(400),
        SIGN_IN_NEEDED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        INVALID(422),
        TOO_MANY_REQUESTS(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Map<String, Object> parameters;

    /**
     * @param code module code and number, for example {@code DOS-0012}; stable for ever
     * @param parameters what the words need, by name; never personal data
     */
    protected Problem(Kind kind, String code, Map<String, Object> parameters) {
        super(code + " " + parameters, null, false, false);
        this.kind = kind;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
