package vn.datmui.documents.workfiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/**
 * A work file (hồ sơ): everything about one matter.
 *
 * @param planLine the line of the plan from which it was opened; null when its keeper set title, code and retention (art. 29(2)(c))
 * @param keeper who does the work and answers for the file
 * @param handOverBy by when it goes to the archive: one year after the work ended (art. 30(2)(b))
 * @param reason why the archive gave it back; empty when it did not
 * @param index the list of what lies in it; null until it is handed over
 */
public record WorkFile(
        UUID id,
        AgencyCode agency,
        String unit,
        String unitName,
        String code,
        String title,
        Retention retention,
        @Nullable UUID planLine,
        OfficerId keeper,
        String keeperName,
        FileState state,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate handOverBy,
        @Nullable Instant handedAt,
        @Nullable Instant archivedAt,
        String archivedBy,
        String reason,
        @Nullable FileId index,
        int revision) {

    WorkFile closed(Instant at, LocalDate by) {
        return with(FileState.CLOSED, at, by, null, null, "", "", null);
    }

    WorkFile reopened() {
        return with(FileState.OPEN, null, null, null, null, "", "", null);
    }

    WorkFile handedOver(Instant at, FileId list) {
        return with(FileState.HANDED_OVER, closedAt, handOverBy, at, null, "", "", list);
    }

    WorkFile givenBack(String why) {
        return with(FileState.CLOSED, closedAt, handOverBy, null, null, "", why, null);
    }

    WorkFile archived(Instant at, String name) {
        return with(FileState.ARCHIVED, closedAt, handOverBy, handedAt, at, name, "", index);
    }

    private WorkFile with(
            FileState next,
            @Nullable Instant closed,
            @Nullable LocalDate by,
            @Nullable Instant handed,
            @Nullable Instant taken,
            String takenBy,
            String why,
            @Nullable FileId list) {
        return new WorkFile(
                id,
                agency,
                unit,
                unitName,
                code,
                title,
                retention,
                planLine,
                keeper,
                keeperName,
                next,
                openedAt,
                closed,
                by,
                handed,
                taken,
                takenBy,
                why,
                list,
                revision + 1);
    }
}
