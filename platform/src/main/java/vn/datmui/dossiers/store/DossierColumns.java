package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Dues;
import vn.datmui.dossiers.process.Filing;
import vn.datmui.dossiers.process.Place;
import vn.datmui.dossiers.process.Timing;
import vn.datmui.kernel.VietnameseText;

/** Writes a dossier into its columns: all of them once, later those that change. */
final class DossierColumns {

    static final String INSERT = """
            insert into dossiers.dossier (
                id, code, draft, owner, acted_by, procedure_code, procedure_version, procedure_name, field_id, agency,
                channel, applicant_name, applicant_folded, applicant_number, applicant_address, applicant_phone,
                applicant_email, answers, return_way, return_address, registered_at, tracking_token,
                status, step_id, unit_code, unit_kind, unit_name, holder_role, place_since, step_due_at,
                received_at, accepted_at, due_at, first_due_at, paused_at, applicant_seconds, restarts, rescheduled,
                finished_at, returned_at, fee, fee_paid_at, receipt_number, obligation, obligation_basis,
                obligation_paid_at, granted, result_number, result_day, signer_name, result_file, supplements, revision)
            values (
                :id, :code, :draft, :owner, :actedBy, :procedureCode, :procedureVersion, :procedureName, :fieldId, :agency,
                :channel, :applicantName, :applicantFolded, :applicantNumber, :applicantAddress, :applicantPhone,
                :applicantEmail, :answers::jsonb, :returnWay, :returnAddress, :registeredAt, :trackingToken,
                :status, :stepId, :unitCode, :unitKind, :unitName, :holderRole, :placeSince, :stepDueAt,
                :receivedAt, :acceptedAt, :dueAt, :firstDueAt, :pausedAt, :applicantSeconds, :restarts, :rescheduled,
                :finishedAt, :returnedAt, :fee, :feePaidAt, :receiptNumber, :obligation, :obligationBasis,
                :obligationPaidAt, :granted, :resultNumber, :resultDay, :signerName, :resultFile, :supplements, 0)""";

    static final String UPDATE = """
            update dossiers.dossier set
                status = :status, step_id = :stepId, unit_code = :unitCode, unit_kind = :unitKind, unit_name = :unitName, holder_role = :holderRole,
                place_since = :placeSince, step_due_at = :stepDueAt, received_at = :receivedAt, accepted_at = :acceptedAt,
                due_at = :dueAt, first_due_at = :firstDueAt, paused_at = :pausedAt, applicant_seconds = :applicantSeconds,
                restarts = :restarts, rescheduled = :rescheduled, finished_at = :finishedAt, returned_at = :returnedAt,
                fee = :fee, fee_paid_at = :feePaidAt, receipt_number = :receiptNumber, obligation = :obligation,
                obligation_basis = :obligationBasis, obligation_paid_at = :obligationPaidAt, granted = :granted,
                result_number = :resultNumber, result_day = :resultDay, signer_name = :signerName,
                result_file = :resultFile, supplements = :supplements, revision = revision + 1
            where id = :id and revision = :revision""";

    private final AnswersJson json;

    DossierColumns(AnswersJson json) {
        this.json = json;
    }

    Map<String, @Nullable Object> all(Dossier dossier) {
        Map<String, @Nullable Object> columns = changing(dossier);
        putFiling(columns, dossier.filing());
        return columns;
    }

    Map<String, @Nullable Object> changing(Dossier dossier) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("status", dossier.status().code());
        columns.put("supplements", dossier.supplements());
        putPlace(columns, dossier.place());
        putTiming(columns, dossier.timing());
        putDues(columns, dossier.dues());
        putDecision(columns, dossier.decision().orElse(null));
        return columns;
    }

    private void putFiling(Map<String, @Nullable Object> columns, Filing filing) {
        columns.put("id", filing.id());
        columns.put("code", filing.code().value());
        columns.put("draft", filing.draft());
        columns.put("owner", filing.owner().value());
        columns.put("actedBy", filing.actedBy().value());
        columns.put("procedureCode", filing.procedure().code());
        columns.put("procedureVersion", filing.procedure().version());
        columns.put("procedureName", filing.procedure().name());
        columns.put("fieldId", filing.procedure().fieldId());
        columns.put("agency", filing.agency().value());
        columns.put("channel", filing.channel().name());
        columns.put("applicantName", filing.applicant().fullName());
        columns.put("applicantFolded", VietnameseText.fold(filing.applicant().fullName()));
        columns.put("applicantNumber", filing.applicant().personalNumber());
        columns.put("applicantAddress", filing.applicant().address());
        columns.put("applicantPhone", filing.applicant().phone());
        columns.put("applicantEmail", filing.applicant().email());
        columns.put("answers", json.of(filing.answers()));
        columns.put("returnWay", filing.returnWay().kind().name());
        columns.put("returnAddress", filing.returnWay().address());
        columns.put("registeredAt", Timestamp.from(filing.registeredAt()));
        columns.put("trackingToken", filing.trackingToken());
    }

    private static void putPlace(Map<String, @Nullable Object> columns, Place place) {
        columns.put("stepId", place.stepId());
        columns.put("unitCode", place.unitCode());
        columns.put("unitKind", place.unitKind());
        columns.put("unitName", place.unitName());
        columns.put("holderRole", place.role().name());
        columns.put("placeSince", Timestamp.from(place.since()));
        columns.put("stepDueAt", timestamp(place.stepDueAt()));
    }

    private static void putTiming(Map<String, @Nullable Object> columns, Timing timing) {
        columns.put("receivedAt", timestamp(timing.receivedAt()));
        columns.put("acceptedAt", timestamp(timing.acceptedAt()));
        columns.put("dueAt", timestamp(timing.dueAt()));
        columns.put("firstDueAt", timestamp(timing.firstDueAt()));
        columns.put("pausedAt", timestamp(timing.pausedAt()));
        columns.put("applicantSeconds", timing.applicantTime().toSeconds());
        columns.put("restarts", timing.restarts());
        columns.put("rescheduled", timing.rescheduled());
        columns.put("finishedAt", timestamp(timing.finishedAt()));
        columns.put("returnedAt", timestamp(timing.returnedAt()));
    }

    private static void putDues(Map<String, @Nullable Object> columns, Dues dues) {
        columns.put("fee", dues.fee().dong());
        columns.put("feePaidAt", timestamp(dues.feePaidAt()));
        columns.put("receiptNumber", dues.receiptNumber());
        columns.put("obligation", dues.obligation().dong());
        columns.put("obligationBasis", dues.obligationBasis());
        columns.put("obligationPaidAt", timestamp(dues.obligationPaidAt()));
    }

    private static void putDecision(Map<String, @Nullable Object> columns, @Nullable Decision decision) {
        columns.put("granted", decision == null ? null : decision.granted());
        columns.put("resultNumber", decision == null ? null : decision.number());
        columns.put("resultDay", decision == null ? null : decision.day());
        columns.put("signerName", decision == null ? null : decision.signerName());
        columns.put(
                "resultFile",
                decision == null || decision.file() == null
                        ? null
                        : decision.file().value());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
