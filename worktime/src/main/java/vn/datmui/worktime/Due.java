package vn.datmui.worktime;

import java.time.LocalDateTime;
import java.util.List;

/**
 * When a result is due (ngày hẹn trả kết quả), and how that was reckoned.
 *
 * @param forwardBy until when the counter must have passed the dossier on (Decree 61/2018, art. 18)
 * @param cutoffApplied the clock started on the next working day because the procedure says so
 * @param days each day from the start to the due date, in order; for a limit in months only its ends
 */
public record Due(LocalDateTime at, LocalDateTime forwardBy, boolean cutoffApplied, List<CountedDay> days) {

    public Due {
        days = List.copyOf(days);
    }
}
