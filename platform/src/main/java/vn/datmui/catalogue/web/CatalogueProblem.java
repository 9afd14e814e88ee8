package vn.datmui.catalogue.web;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** What a caller may do wrong with the catalogue. */
final class CatalogueProblem extends Problem {

    private CatalogueProblem(Kind kind, String code) {
        super(kind, code, Map.of());
    }

    /** No procedure of that code is in force today. */
    static CatalogueProblem unknown() {
        return new CatalogueProblem(Kind.NOT_FOUND, "CAT-0001");
    }
}
