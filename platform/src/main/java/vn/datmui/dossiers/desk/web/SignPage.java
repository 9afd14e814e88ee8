package vn.datmui.dossiers.desk.web;

import java.util.List;
import vn.datmui.dossiers.desk.SignInbox.ToSign;

/** The model of a leader's signing inbox. */
public record SignPage(List<ToSign> waiting, RowTime time) {

    /** How many may be signed at once, because they were opened. */
    public long opened() {
        return waiting.stream().filter(ToSign::opened).count();
    }
}
