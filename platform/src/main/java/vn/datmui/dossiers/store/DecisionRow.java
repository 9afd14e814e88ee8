package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;

/** Writes and reads decisions as they stay on record. */
final class DecisionRow {

    /** The ordinal is safe: whoever writes holds the lock on the dossier. */
    static final String INSERT = """
            insert into dossiers.decision
                (dossier, ordinal, granted, result_number, result_day, signer_name, decided_by, decided_at, file)
            select :dossier, coalesce(max(ordinal), 0) + 1, :granted, :number, :day, :signer, :by, :at, :file
            from dossiers.decision where dossier = :dossier""";

    static final String OF_DOSSIER = """
            select r.* from dossiers.decision r join dossiers.dossier d on d.id = r.dossier
            where d.code = ? order by r.ordinal""";

    private DecisionRow() {}

    static Map<String, @Nullable Object> columns(UUID dossier, Dossier.NewDecision signed) {
        Decision decision = signed.decision();
        AccountId by = signed.by();
        FileId file = decision.file();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("dossier", dossier);
        columns.put("granted", decision.granted());
        columns.put("number", decision.number());
        columns.put("day", decision.day());
        columns.put("signer", decision.signerName());
        columns.put("by", by == null ? null : by.value());
        columns.put("at", Timestamp.from(signed.at()));
        columns.put("file", file == null ? null : file.value());
        return columns;
    }

    static DecisionOnRecord read(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        UUID file = row.getObject("file", UUID.class);
        Decision decision = new Decision(
                row.getBoolean("granted"),
                row.getString("result_number"),
                row.getObject("result_day", LocalDate.class),
                row.getString("signer_name"),
                file == null ? null : new FileId(file));
        return new DecisionOnRecord(
                row.getInt("ordinal"),
                decision,
                by == null ? null : new AccountId(by),
                row.getTimestamp("decided_at").toInstant());
    }
}
