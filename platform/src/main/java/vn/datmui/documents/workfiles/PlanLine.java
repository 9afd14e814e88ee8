package vn.datmui.documents.workfiles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;

/**
 * A line in the plan of files of a year (danh mục hồ sơ, Decree 30/2020/NĐ-CP, art. 28).
 *
 * @param approvedAt null until the head of the agency has approved it
 */
public record PlanLine(
        UUID id,
        AgencyCode agency,
        int year,
        String code,
        String title,
        Retention retention,
        String unit,
        String unitName,
        String byName,
        @Nullable Instant approvedAt,
        String approvedBy) {}
