package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.CodesOfDayUsedUp;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierCodes;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

@Repository
class SqlDossierBook implements DossierBook {

    /** In process, never finished before, and the one new appointment not used up. */
    private static final String TO_BE_EXCUSED = "status = 4 and not rescheduled and finished_at is null";

    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final DossierRow row;
    private final DossierColumns columns;
    private final ApplicationEventPublisher events;

    SqlDossierBook(JdbcClient jdbc, AnswersJson json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new DossierRow(json);
        this.columns = new DossierColumns(json);
        this.events = events;
    }

    @Override
    public Optional<Dossier> ofDraft(UUID draft) {
        return jdbc.sql("select * from dossiers.dossier where draft = ?")
                .param(draft)
                .query(row::read)
                .optional();
    }

    @Override
    public DossierCode nextCode(String oldAgencyCode, LocalDate day) {
        int number = next("code:" + oldAgencyCode + ":" + day);
        if (number > DossierCode.LAST_OF_DAY) {
            events.publishEvent(new CodesOfDayUsedUp(oldAgencyCode, day));
        }
        return DossierCodes.of(oldAgencyCode, day, number);
    }

    @Override
    public int nextNumber(String series, AgencyCode agency, int year) {
        return next(series + ":" + agency + ":" + year);
    }

    private int next(String series) {
        return jdbc.sql("""
                        insert into dossiers.number_series (series, last) values (?, 1)
                        on conflict (series) do update set last = number_series.last + 1 returning last""").param(series).query(Integer.class).single();
    }

    @Override
    public void add(Dossier dossier, List<SubmittedPaper> papers) {
        jdbc.sql(DossierColumns.INSERT).params(columns.all(dossier)).update();
        addPapers(dossier, papers, dossier.filing().registeredAt());
        tell(dossier);
    }

    @Override
    public Optional<Dossier> lock(DossierCode code) {
        return jdbc.sql("select * from dossiers.dossier where code = ? for update")
                .param(code.value())
                .query(row::read)
                .optional();
    }

    @Override
    public void save(Dossier dossier) {
        int changed = jdbc.sql(DossierColumns.UPDATE)
                .params(columns.changing(dossier))
                .param("id", dossier.filing().id())
                .param("revision", dossier.revision())
                .update();
        if (changed == 0) {
            throw DossierProblem.changedMeanwhile();
        }
        tell(dossier);
    }

    private void tell(Dossier dossier) {
        dossier.newHistory().forEach(entry -> write(dossier, entry));
        dossier.newDecision().ifPresent(signed -> write(dossier, signed));
        dossier.newEvents().forEach(events::publishEvent);
    }

    private void write(Dossier dossier, HistoryEntry entry) {
        jdbc.sql("""
                        insert into dossiers.history
                            (dossier, at, trigger, status, step_id, by_name, from_unit, to_unit, note, step_due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(dossier.filing().id())
                .param(Timestamp.from(entry.at()))
                .param(entry.trigger().name())
                .param(entry.status().code())
                .param(entry.stepId())
                .param(entry.byName())
                .param(entry.fromUnit())
                .param(entry.toUnit())
                .param(entry.note())
                .param(timestamp(entry.stepDueAt()))
                .update();
    }

    private void write(Dossier dossier, Dossier.NewDecision signed) {
        jdbc.sql(DecisionRow.INSERT)
                .params(DecisionRow.columns(dossier.filing().id(), signed))
                .update();
    }

    @Override
    public List<DecisionOnRecord> decisionsOf(DossierCode code) {
        return jdbc.sql(DecisionRow.OF_DOSSIER)
                .param(code.value())
                .query(DecisionRow::read)
                .list();
    }

    @Override
    public void addPapers(Dossier dossier, List<SubmittedPaper> papers, Instant at) {
        for (SubmittedPaper paper : papers) {
            jdbc.sql("""
                            insert into dossiers.paper (dossier, paper_id, name, file, kind, copies, round, added_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(dossier.filing().id())
                    .param(paper.paperId())
                    .param(paper.name())
                    .param(paper.file() == null ? null : paper.file().value())
                    .param(paper.kind())
                    .param(paper.copies())
                    .param(dossier.supplements())
                    .param(Timestamp.from(at))
                    .update();
        }
    }

    @Override
    public void addRequest(Dossier dossier, SupplementRequest request) {
        jdbc.sql("""
                        insert into dossiers.supplement_request
                            (dossier, round, lines, reason, asked_by, asked_at, by_leader)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .param(dossier.filing().id())
                .param(request.round())
                .param(json.of(request.lines()))
                .param(request.reason())
                .param(request.askedBy())
                .param(Timestamp.from(request.askedAt()))
                .param(request.byLeader())
                .update();
    }

    @Override
    public void answerRequest(Dossier dossier, SupplementRequest.Answer answer) {
        AccountId by = answer.by();
        jdbc.sql("""
                        update dossiers.supplement_request set answered_at = ?, answered_by = ?, answer_note = ?
                        where dossier = ? and answered_at is null""")
                .param(Timestamp.from(answer.at()))
                .param(by == null ? null : by.value())
                .param(answer.note())
                .param(dossier.filing().id())
                .update();
    }

    @Override
    public List<SupplementRequest> requestsOf(DossierCode code) {
        return jdbc.sql("""
                        select r.* from dossiers.supplement_request r join dossiers.dossier d on d.id = r.dossier
                        where d.code = ? order by r.round""").param(code.value()).query(this::request).list();
    }

    private SupplementRequest request(ResultSet row, int number) throws SQLException {
        return new SupplementRequest(
                row.getInt("round"),
                json.lines(row.getString("lines")),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getBoolean("by_leader"),
                answer(row));
    }

    private static SupplementRequest.@Nullable Answer answer(ResultSet row) throws SQLException {
        Instant at = DossierRow.instant(row, "answered_at");
        UUID by = row.getObject("answered_by", UUID.class);
        return at == null
                ? null
                : new SupplementRequest.Answer(at, by == null ? null : new AccountId(by), row.getString("answer_note"));
    }

    @Override
    public void addForm(Dossier dossier, IssuedForm form) {
        jdbc.sql("insert into dossiers.issued_form (dossier, form, number, file, issued_at) values (?, ?, ?, ?, ?)")
                .param(dossier.filing().id())
                .param(form.form())
                .param(form.number())
                .param(form.file().value())
                .param(Timestamp.from(form.issuedAt()))
                .update();
    }

    @Override
    public List<IssuedForm> formsOf(DossierCode code) {
        return jdbc.sql("""
                        select f.* from dossiers.issued_form f join dossiers.dossier d on d.id = f.dossier
                        where d.code = ? and f.revoked_at is null order by f.id""")
                .param(code.value())
                .query((row, number) -> new IssuedForm(
                        row.getInt("form"),
                        row.getString("number"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getTimestamp("issued_at").toInstant()))
                .list();
    }

    @Override
    public Optional<String> revokeForm(Dossier dossier, int form, Instant issuedAt, Instant at) {
        return jdbc.sql("""
                        update dossiers.issued_form set revoked_at = ?
                        where dossier = ? and form = ? and issued_at = ? and revoked_at is null returning number""")
                .params(Timestamp.from(at), dossier.filing().id(), form, Timestamp.from(issuedAt))
                .query(String.class)
                .optional();
    }

    @Override
    public List<DossierCode> dueBefore(Instant moment, int most) {
        return jdbc.sql("select code from dossiers.dossier where due_at < ? and " + TO_BE_EXCUSED
                        + " order by due_at limit ?")
                .param(Timestamp.from(moment))
                .param(most)
                .query((row, number) -> new DossierCode(row.getString("code")))
                .list();
    }

    @Override
    public Optional<Promise> promiseOf(DossierCode code) {
        return jdbc.sql("select received_at, due_at from dossiers.dossier where code = ? and " + TO_BE_EXCUSED)
                .param(code.value())
                .query((row, number) -> new Promise(
                        row.getTimestamp("received_at").toInstant(),
                        row.getTimestamp("due_at").toInstant()))
                .optional();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
