package vn.datmui.documents.outgoing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.Comment;
import vn.datmui.documents.outgoing.KeptVersion;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.Step;
import vn.datmui.exchange.Actor;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;

/** What belongs to a draft: its versions, steps, comments, and who has opened it. Nothing is ever changed or deleted. */
@Repository
public class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(OutgoingId document, KeptVersion one) {
        jdbc.sql("""
                        insert into documents.draft_version (document, version, subject, addressed, body, receivers, urgency,
                            answer_by, file, by_name, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(document.value())
                .param(one.version())
                .param(one.text().subject())
                .param(one.text().to())
                .param(one.text().body())
                .param(one.text().receivers())
                .param(one.text().urgency().name())
                .param(one.text().answerBy())
                .param(one.file().value())
                .param(one.byName())
                .param(Rows.time(one.madeAt()))
                .update();
    }

    /** The latest first. */
    public List<KeptVersion> versionsOf(OutgoingId document) {
        return jdbc.sql("select * from documents.draft_version where document = ? order by version desc")
                .param(document.value())
                .query(DraftTable::version)
                .list();
    }

    private static KeptVersion version(ResultSet row, int ordinal) throws SQLException {
        var text = new DraftText(
                row.getString("subject"),
                row.getString("addressed"),
                row.getString("body"),
                row.getString("receivers"),
                Urgency.valueOf(row.getString("urgency")),
                Rows.dayOrNull(row, "answer_by"));
        return new KeptVersion(
                row.getInt("version"),
                text,
                new FileId(Rows.id(row, "file")),
                row.getString("by_name"),
                Rows.moment(row, "made_at"));
    }

    public void add(OutgoingId document, Step step, Actor by) {
        jdbc.sql("""
                        insert into documents.draft_step (document, ordinal, move, from_stage, to_stage, version, words,
                            by_account, by_name, by_unit, at)
                        values (:document, (select count(*) from documents.draft_step where document = :document) + 1,
                            :move, :from, :to, :version, :words, :account, :name, :unit, :at)""")
                .param("document", document.value())
                .param("move", step.move().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("version", step.version())
                .param("words", step.words())
                .param("account", Rows.account(by))
                .param("name", by.name())
                .param("unit", by.unit())
                .param("at", Rows.time(step.at()))
                .update();
    }

    public List<Step> stepsOf(OutgoingId document) {
        return jdbc.sql("select * from documents.draft_step where document = ? order by ordinal")
                .param(document.value())
                .query((row, n) -> new Step(
                        Move.valueOf(row.getString("move")),
                        Stage.valueOf(row.getString("from_stage")),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getInt("version"),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getString("by_unit"),
                        Rows.moment(row, "at")))
                .list();
    }

    public void comment(OutgoingId document, int version, String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.draft_comment (document, ordinal, version, words, by_account, by_name, by_unit, at)
                        values (:document, (select count(*) from documents.draft_comment where document = :document) + 1,
                            :version, :words, :account, :name, :unit, :at)""")
                .param("document", document.value())
                .param("version", version)
                .param("words", words)
                .param("account", Rows.account(by))
                .param("name", by.name())
                .param("unit", by.unit())
                .param("at", Rows.time(at))
                .update();
    }

    public List<Comment> commentsOf(OutgoingId document) {
        return jdbc.sql("select * from documents.draft_comment where document = ? order by ordinal")
                .param(document.value())
                .query((row, n) -> new Comment(
                        row.getInt("version"),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getString("by_unit"),
                        Rows.moment(row, "at")))
                .list();
    }

    public void opened(OutgoingId document, AccountId account, int revision, Instant at) {
        jdbc.sql("""
                        insert into documents.draft_opening (document, account, revision, opened_at) values (?, ?, ?, ?)
                        on conflict (document, account) do update
                        set revision = excluded.revision, opened_at = excluded.opened_at""")
                .param(document.value())
                .param(account.value())
                .param(revision)
                .param(Rows.time(at))
                .update();
    }

    /** The revisions in which the person saw the documents last; without those that they never opened. */
    public Map<OutgoingId, Integer> seenBy(AccountId account, Set<OutgoingId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select document, revision from documents.draft_opening where account = :account and document in (:ids)")
                .param("account", account.value())
                .param("ids", documents.stream().map(OutgoingId::value).toList())
                .query((row, n) -> Map.entry(new OutgoingId(Rows.id(row, "document")), row.getInt("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
