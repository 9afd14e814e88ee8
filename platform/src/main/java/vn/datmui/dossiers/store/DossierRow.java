package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Dues;
import vn.datmui.dossiers.process.Filing;
import vn.datmui.dossiers.process.Place;
import vn.datmui.dossiers.process.Timing;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;

/** Reads a dossier from its row. */
final class DossierRow {

    private final AnswersJson json;

    DossierRow(AnswersJson json) {
        this.json = json;
    }

    Dossier read(ResultSet row, int number) throws SQLException {
        return Dossier.restored(
                filing(row),
                Status.ofCode(row.getInt("status")),
                place(row),
                timing(row),
                dues(row),
                decision(row),
                row.getInt("supplements"),
                row.getInt("revision"));
    }

    private Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                row.getObject("draft", UUID.class),
                new DossierCode(row.getString("code")),
                new AccountId(row.getObject("owner", UUID.class)),
                new AccountId(row.getObject("acted_by", UUID.class)),
                new Applicant(
                        row.getString("applicant_name"),
                        row.getString("applicant_number"),
                        row.getString("applicant_address"),
                        row.getString("applicant_phone"),
                        row.getString("applicant_email")),
                new Filing.ProcedureRef(
                        row.getString("procedure_code"),
                        row.getInt("procedure_version"),
                        row.getString("procedure_name"),
                        row.getString("field_id")),
                new AgencyCode(row.getString("agency")),
                Channel.valueOf(row.getString("channel")),
                json.answers(row.getString("answers")),
                new ReturnWay(ReturnWay.Kind.valueOf(row.getString("return_way")), row.getString("return_address")),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("tracking_token"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("step_id"),
                row.getString("unit_code"),
                row.getString("unit_kind"),
                row.getString("unit_name"),
                Role.valueOf(row.getString("holder_role")),
                row.getTimestamp("place_since").toInstant(),
                instant(row, "step_due_at"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                new Timing.Count(
                        instant(row, "received_at"),
                        instant(row, "accepted_at"),
                        instant(row, "paused_at"),
                        Duration.ofSeconds(row.getLong("applicant_seconds")),
                        row.getInt("restarts")),
                new Timing.Promise(instant(row, "due_at"), instant(row, "first_due_at"), row.getBoolean("rescheduled")),
                new Timing.End(instant(row, "finished_at"), instant(row, "returned_at")));
    }

    private static Dues dues(ResultSet row) throws SQLException {
        return new Dues(
                new Money(row.getLong("fee")),
                instant(row, "fee_paid_at"),
                row.getString("receipt_number"),
                new Money(row.getLong("obligation")),
                row.getString("obligation_basis"),
                instant(row, "obligation_paid_at"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String number = row.getString("result_number");
        if (number == null) {
            return null;
        }
        UUID file = row.getObject("result_file", UUID.class);
        return new Decision(
                row.getBoolean("granted"),
                number,
                row.getObject("result_day", LocalDate.class),
                row.getString("signer_name"),
                file == null ? null : new FileId(file));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
