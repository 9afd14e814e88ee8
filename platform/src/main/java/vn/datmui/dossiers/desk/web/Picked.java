package vn.datmui.dossiers.desk.web;

import java.util.List;
import java.util.function.Function;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.kernel.Problem;

/** A dossier picked from a list, with the revision that the list showed: {@code code:revision}. */
record Picked(DossierCode code, int revision) {

    private static final int MOST = 200;

    /** Does the same to each, in a transaction of its own, with a result of its own. */
    static List<BulkPage.Result> each(List<String> picked, Function<Picked, Dossier> act) {
        return picked.stream().limit(MOST).map(one -> result(one, act)).toList();
    }

    private static BulkPage.Result result(String text, Function<Picked, Dossier> act) {
        String code = text.substring(0, Math.max(0, text.lastIndexOf(':')));
        try {
            Dossier done = act.apply(new Picked(DeskController.known(code), revision(text)));
            return new BulkPage.Result(code, null, done.revision() + 1);
        } catch (Problem problem) {
            return new BulkPage.Result(code, problem, 0);
        }
    }

    private static int revision(String text) {
        String digits = text.substring(text.lastIndexOf(':') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
