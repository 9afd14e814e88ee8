package vn.datmui.dossiers;

import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileId;

/**
 * One paper of a dossier as it was handed in: a file, or the paper itself seen at the counter.
 *
 * @param paperId which paper of the procedure it is; for a supplement outside the list, {@code other}
 * @param file null when only the paper itself was handed in
 * @param kind {@code electronic}, {@code original}, {@code certified-copy} or {@code copy}
 */
public record SubmittedPaper(
        String paperId, String name, @Nullable FileId file, String kind, int copies) {}
