package vn.datmui.dossiers.desk.web;

import java.util.List;

/** What became of each dossier of a bulk act. */
public record BulkPage(List<Result> results) {

    /** One dossier: done when the problem code is empty. */
    public record Result(String code, String problem) {}

    public long succeeded() {
        return results.stream().filter(r -> r.problem().isEmpty()).count();
    }
}
