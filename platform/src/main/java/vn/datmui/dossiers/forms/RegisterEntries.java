package vn.datmui.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;

/** What the register (form 06) needs of each dossier. */
public interface RegisterEntries {

    /**
     * The dossiers first received between two days, both included, in the order of receipt: by the agency and by those that
     * were merged into it. What was never received is in no register.
     */
    List<Entry> between(AgencyCode agency, LocalDate from, LocalDate to);

    /**
     * One line of the register.
     *
     * @param status the national status code
     * @param receiver who accepted it; empty before that
     */
    record Entry(
            String code,
            String procedureName,
            String applicant,
            String channel,
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            int status,
            long fee,
            String receiver) {}
}
