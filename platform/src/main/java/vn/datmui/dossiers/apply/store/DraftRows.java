package vn.datmui.dossiers.apply.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.dossiers.apply.Drafts;
import vn.datmui.kernel.AccountId;

/** Drafts in {@code dossiers.draft}. */
@Repository
class DraftRows implements Drafts {

    private static final String SELECT = "select * from dossiers.draft ";
    private static final String TOUCHED_LAST_FIRST = " order by updated_at desc, id limit 100";

    private final JdbcClient sql;
    private final DraftColumns columns;

    DraftRows(JdbcClient sql, DraftColumns columns) {
        this.sql = sql;
        this.columns = columns;
    }

    @Override
    public void add(Draft draft) {
        sql.sql("""
                insert into dossiers.draft (id, owner, acted_by, channel, procedure_code, procedure_version, agency,
                    on_paper_at, on_paper_reason, answers, papers, wishes, marks, reached, revision, started_at,
                    updated_at, dossier_code)
                values (:id, :owner, :actedBy, :channel, :procedureCode, :procedureVersion, :agency,
                    :onPaperAt, :onPaperReason, :answers::jsonb, :papers::jsonb, :wishes::jsonb, :marks::jsonb, :reached,
                    :revision, :startedAt, :updatedAt, :dossierCode)
                """).params(columns.of(draft)).update();
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return sql.sql(SELECT + "where id = ?").param(id).query(columns).optional();
    }

    @Override
    public Optional<Draft> lock(UUID id) {
        return sql.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(columns)
                .optional();
    }

    @Override
    public void save(Draft draft) {
        sql.sql("""
                update dossiers.draft
                set procedure_version = :procedureVersion, answers = :answers::jsonb, papers = :papers::jsonb,
                    wishes = :wishes::jsonb, marks = :marks::jsonb, reached = :reached, revision = :revision,
                    updated_at = :updatedAt, dossier_code = :dossierCode
                where id = :id
                """).params(columns.of(draft)).update();
    }

    @Override
    public List<Draft> openOf(AccountId owner) {
        return sql.sql(SELECT + "where owner = ? and dossier_code is null" + TOUCHED_LAST_FIRST)
                .param(owner.value())
                .query(columns)
                .list();
    }

    @Override
    public List<Draft> assistedBy(AccountId officer) {
        return sql.sql(SELECT + "where acted_by = ? and owner <> acted_by and dossier_code is null"
                        + TOUCHED_LAST_FIRST)
                .param(officer.value())
                .query(columns)
                .list();
    }

    @Override
    public Optional<Draft> thatBecame(DossierCode code) {
        return sql.sql(SELECT + "where dossier_code = ?")
                .param(code.value())
                .query(columns)
                .optional();
    }

    @Override
    public void remove(UUID id) {
        sql.sql("delete from dossiers.draft where id = ?").param(id).update();
    }

    @Override
    public int forgetUntouchedSince(Instant moment) {
        return sql.sql("delete from dossiers.draft where dossier_code is null and updated_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
