package vn.datmui.identity.mydata.web;

import java.time.Instant;
import java.util.List;
import vn.datmui.identity.mydata.DataRequest;

/**
 * The officers' desk for requests about data.
 *
 * @param wrong the request whose answer was missing or too long; blank for none
 * @param typed what was typed as its answer
 */
public record DataDeskModel(List<Line> lines, Instant now, String wrong, String typed) {

    /**
     * A request, by whom it is, and what the fact is now.
     *
     * @param number the personal number
     */
    public record Line(DataRequest request, String fullName, String number, String present) {

        public boolean isWaiting() {
            return request.state() == DataRequest.State.WAITING;
        }
    }
}
