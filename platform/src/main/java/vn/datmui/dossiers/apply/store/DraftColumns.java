package vn.datmui.dossiers.apply.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.dossiers.apply.Errand;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** The columns of a draft, both ways. */
@Component
class DraftColumns implements RowMapper<Draft> {

    private final ContentJson json;

    DraftColumns(ContentJson json) {
        this.json = json;
    }

    Map<String, @Nullable Object> of(Draft draft) {
        Map<String, @Nullable Object> columns = new HashMap<>(json.of(draft.content()));
        addErrand(columns, draft.errand());
        columns.put("id", draft.id());
        columns.put("revision", draft.revision());
        columns.put("startedAt", draft.startedAt().atOffset(ZoneOffset.UTC));
        columns.put("updatedAt", draft.updatedAt().atOffset(ZoneOffset.UTC));
        DossierCode code = draft.submittedAs();
        columns.put("dossierCode", code == null ? null : code.value());
        return columns;
    }

    @Override
    public Draft mapRow(ResultSet row, int number) throws SQLException {
        String code = row.getString("dossier_code");
        return new Draft(
                row.getObject("id", UUID.class),
                errand(row),
                json.content(row),
                row.getLong("revision"),
                instant(row, "started_at"),
                instant(row, "updated_at"),
                code == null ? null : new DossierCode(code));
    }

    private static void addErrand(Map<String, @Nullable Object> columns, Errand errand) {
        OnPaper onPaper = errand.onPaper();
        columns.put("owner", errand.owner().value());
        columns.put("actedBy", errand.actedBy().value());
        columns.put("channel", errand.channel().name());
        columns.put("procedureCode", errand.procedureCode());
        columns.put("procedureVersion", errand.procedureVersion());
        columns.put("agency", errand.agency().value());
        columns.put("onPaperAt", onPaper == null ? null : onPaper.receivedAt());
        columns.put("onPaperReason", onPaper == null ? null : onPaper.reason());
    }

    private static Errand errand(ResultSet row) throws SQLException {
        LocalDateTime onPaperAt = row.getObject("on_paper_at", LocalDateTime.class);
        return new Errand(
                new AccountId(row.getObject("owner", UUID.class)),
                new AccountId(row.getObject("acted_by", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("procedure_code"),
                row.getInt("procedure_version"),
                new AgencyCode(row.getString("agency")),
                onPaperAt == null ? null : new OnPaper(onPaperAt, row.getString("on_paper_reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
