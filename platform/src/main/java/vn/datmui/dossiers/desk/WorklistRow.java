package vn.datmui.dossiers.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Status;
import vn.datmui.kernel.Money;

/** One dossier in a worklist. */
public record WorklistRow(
        DossierCode code,
        String procedureName,
        String applicantName,
        String stepId,
        String procedureCode,
        int procedureVersion,
        String unitName,
        Status status,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        Instant registeredAt,
        boolean rescheduled,
        int supplements,
        Money fee,
        boolean feeOwed,
        int revision) {}
