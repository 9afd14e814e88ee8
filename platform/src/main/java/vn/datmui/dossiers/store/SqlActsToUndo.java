package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.ActsToUndo;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.LastAct;
import vn.datmui.kernel.AccountId;

@Repository
class SqlActsToUndo implements ActsToUndo {

    /** What an act that can be taken back may change: where the dossier lies, and its clock. */
    private static final List<String> CHANGING = List.of(
            "status",
            "step_id",
            "unit_code",
            "unit_kind",
            "unit_name",
            "holder_role",
            "place_since",
            "step_due_at",
            "received_at",
            "accepted_at",
            "due_at",
            "first_due_at",
            "paused_at",
            "applicant_seconds",
            "restarts",
            "rescheduled");

    private final JdbcClient jdbc;
    private final DossierRow row;

    SqlActsToUndo(JdbcClient jdbc, AnswersJson json) {
        this.jdbc = jdbc;
        this.row = new DossierRow(json);
    }

    @Override
    public void remember(Dossier acting, LastAct act) {
        jdbc.sql("""
                        insert into dossiers.last_act (dossier, by_account, trigger, at, revision, prior)
                        select d.id, :by, :trigger, :at, :revision,
                            (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(d)) where key in (:changing))
                        from dossiers.dossier d where d.id = :id
                        on conflict (dossier) do update set by_account = excluded.by_account,
                            trigger = excluded.trigger, at = excluded.at, revision = excluded.revision,
                            prior = excluded.prior""")
                .param("by", act.by().value())
                .param("trigger", act.trigger().name())
                .param("at", Timestamp.from(act.at()))
                .param("revision", act.revision())
                .param("changing", CHANGING)
                .param("id", acting.filing().id())
                .update();
    }

    @Override
    public Optional<LastAct> lastActOf(DossierCode code) {
        return jdbc.sql("""
                        select l.* from dossiers.last_act l join dossiers.dossier d on d.id = l.dossier
                        where d.code = ?""")
                .param(code.value())
                .query((found, number) -> new LastAct(
                        new AccountId(found.getObject("by_account", UUID.class)),
                        Trigger.valueOf(found.getString("trigger")),
                        found.getTimestamp("at").toInstant(),
                        found.getInt("revision")))
                .optional();
    }

    @Override
    public Dossier before(Dossier now) {
        return jdbc.sql("""
                        select before.* from dossiers.dossier d join dossiers.last_act l on l.dossier = d.id
                            cross join lateral jsonb_populate_record(d, l.prior) before
                        where d.id = ?""").param(now.filing().id()).query(row::read).single();
    }

    @Override
    public void forget(Dossier dossier, LastAct undone, Instant at) {
        UUID id = dossier.filing().id();
        jdbc.sql("delete from dossiers.last_act where dossier = ?").param(id).update();
        jdbc.sql("insert into dossiers.undone_act (dossier, acted_at, undone_at) values (?, ?, ?)")
                .params(id, Timestamp.from(undone.at()), Timestamp.from(at))
                .update();
    }

    @Override
    public boolean wasUndone(DossierCode code, Instant actedAt) {
        return jdbc.sql("""
                        select exists (select 1 from dossiers.undone_act u join dossiers.dossier d on d.id = u.dossier
                            where d.code = ? and u.acted_at = ?)""")
                .params(code.value(), Timestamp.from(actedAt))
                .query(Boolean.class)
                .single();
    }
}
