package vn.datmui.dossiers.track;

import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.files.StoredFile;

/**
 * A paper that was handed in, proved back to its owner.
 *
 * @param file null when only the paper itself was handed in
 */
public record PaperProof(SubmittedPaper paper, @Nullable StoredFile file) {

    /** The size as people read it: {@code 240 kB}, {@code 1,2 MB}. */
    public String size() {
        return file == null ? "" : FileSize.inWords(file.size());
    }
}
