package vn.datmui.dossiers.track;

import java.util.List;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.BilingualText;

/** A request to supplement with what the applicant has prepared so far, line by line. */
public record SupplementAnswer(
        DossierCode code, BilingualText procedureName, SupplementRequest request, List<Line> lines, String note) {

    /** One line of the request and the files kept for it. */
    public record Line(int number, SupplementRequest.Line asked, List<StoredFile> files) {}

    /** The same with another note, which is shown and not yet kept. */
    public SupplementAnswer noting(String typed) {
        return new SupplementAnswer(code, procedureName, request, lines, typed);
    }

    /** Lines for which no file has been kept. */
    public List<Line> withoutFile() {
        return lines.stream().filter(line -> line.files().isEmpty()).toList();
    }

    /** A line may stay without file only when a note explains it. */
    public boolean isComplete() {
        return withoutFile().isEmpty() || !note.isBlank();
    }
}
