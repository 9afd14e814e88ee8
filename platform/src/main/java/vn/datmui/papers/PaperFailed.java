package vn.datmui.papers;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** Why a paper could not be printed; names the template and the place. */
public final class PaperFailed extends Problem {

    private PaperFailed(String code, Map<String, Object> parameters) {
        super(Kind.CONFLICT, code, parameters);
    }

    public static PaperFailed valueMissing(String template, String name) {
        return new PaperFailed("PAP-0001", Map.of("template", template, "name", name));
    }

    public static PaperFailed templateMalformed(String template, String where) {
        return new PaperFailed("PAP-0002", Map.of("template", template, "where", where));
    }
}
