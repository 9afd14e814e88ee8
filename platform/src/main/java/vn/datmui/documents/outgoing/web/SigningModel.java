package vn.datmui.documents.outgoing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.outgoing.ReadingOutgoing.ToSign;
import vn.datmui.kernel.Problem;

/** The model of a signer's inbox, with what has just been signed. */
public record SigningModel(List<ToSign> waiting, List<Result> results, boolean mayLetOthersSign) {

    /** What became of one that was to be signed; the problem is null when it was. */
    public record Result(
            String code,
            String subject,
            String address,
            @Nullable Problem problem) {}

    public long opened() {
        return waiting.stream().filter(ToSign::opened).count();
    }
}
