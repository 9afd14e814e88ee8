package vn.datmui.edxml.finding;

import java.util.ArrayList;
import java.util.List;

/** The findings of one reading, in the order found. Keeps at most 500: a hostile message cannot make the list the attack. */
public final class Findings {

    private static final int MOST = 500;

    private final List<Finding> found = new ArrayList<>();

    public void add(FindingCode code, Place place, String... parameters) {
        if (found.size() < MOST) {
            found.add(new Finding(code, place, List.of(parameters)));
        } else if (found.size() == MOST) {
            found.add(new Finding(FindingCode.TOO_MANY_FINDINGS, place, List.of(String.valueOf(MOST))));
        } else if (code.severity() == Severity.FATAL) {
            found.set(MOST, new Finding(code, place, List.of(parameters)));
        }
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }
}
