package vn.datmui.identity;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** The act needs a higher level of assurance than that of the session. */
public final class AssuranceNeeded extends Problem {

    private final transient AssuranceLevel level;

    AssuranceNeeded(AssuranceLevel level) {
        super(Kind.FORBIDDEN, "IDE-0010", Map.of("level", level.word()));
        this.level = level;
    }

    public AssuranceLevel level() {
        return level;
    }
}
