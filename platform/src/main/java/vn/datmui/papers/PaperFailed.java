package vn.datmui.papers;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** Why a paper could not be printed; names the template and the place. */
public final class PaperFailed extends Problem {

    private PaperFailed(String code, Map<String, Object> parameters) {
        super(Kind.CONFLICT, code, parameters);
    }

    /** The template asks for a value that is not there, or that is blank though its place may not stay empty. */
    public static PaperFailed valueMissing(String template, String name, int line) {
        return new PaperFailed("PAP-0001", Map.of("template", template, "name", name, "line", line));
    }

    public static PaperFailed templateMalformed(String template, String where) {
        return new PaperFailed("PAP-0002", Map.of("template", template, "where", where));
    }
}
