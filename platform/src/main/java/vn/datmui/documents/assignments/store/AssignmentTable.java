package vn.datmui.documents.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.assignments.AssignmentId;
import vn.datmui.documents.assignments.AssignmentState;
import vn.datmui.documents.assignments.Part;
import vn.datmui.documents.assignments.Participant;
import vn.datmui.documents.incoming.store.Rows;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/** Tasks and whom they concern, each changed only while its row is locked. */
@Repository
public class AssignmentTable {

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(Assignment task) {
        var incoming = task.incoming();
        jdbc.sql("""
                        insert into documents.assignment (id, agency, incoming, title, words, giver, giver_name, given_at, due_at,
                            state, percent, confirmed, urgency, done_at, result)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(task.id().value())
                .param(task.agency().value())
                .param(incoming == null ? null : incoming.value())
                .param(task.title())
                .param(task.words())
                .param(task.giver().value())
                .param(task.giverName())
                .param(Rows.time(task.givenAt()))
                .param(Rows.time(task.dueAt()))
                .param(task.state().name())
                .param(task.percent())
                .param(task.confirmed())
                .param(task.urgency().priority())
                .param(Rows.time(task.doneAt()))
                .param(task.result())
                .update();
        for (int i = 0; i < task.participants().size(); i++) {
            enter(task.id(), i + 1, task.participants().get(i));
        }
    }

    private void enter(AssignmentId id, int ordinal, Participant one) {
        jdbc.sql("""
                        insert into documents.participant (assignment, ordinal, part, unit, unit_name, officer, officer_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(ordinal)
                .param(one.part().name())
                .param(one.unit())
                .param(one.unitName())
                .param(uuid(one.officer()))
                .param(one.officerName())
                .update();
    }

    public Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql("select * from documents.assignment where id = ?")
                .param(id.value())
                .query(AssignmentTable::read)
                .optional()
                .map(this::whole);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<Assignment> lock(AssignmentId id) {
        return jdbc.sql("select * from documents.assignment where id = ? for update")
                .param(id.value())
                .query(AssignmentTable::read)
                .optional()
                .map(this::whole);
    }

    public List<Assignment> of(IncomingId document) {
        return jdbc
                .sql("select * from documents.assignment where incoming = ? order by given_at, id")
                .param(document.value())
                .query(AssignmentTable::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    Assignment whole(Assignment task) {
        return task.with(jdbc.sql("select * from documents.participant where assignment = ? order by ordinal")
                .param(task.id().value())
                .query(AssignmentTable::participant)
                .list());
    }

    public void move(AssignmentId id, AssignmentState state, int percent) {
        jdbc.sql("""
                        update documents.assignment set state = ?, percent = ?, version = version + 1 where id = ?""").param(state.name()).param(percent).param(id.value()).update();
    }

    public void end(AssignmentId id, AssignmentState state, int percent, String result, Instant at) {
        jdbc.sql("""
                        update documents.assignment set state = ?, percent = ?, result = ?, done_at = ?, asked_due = null,
                            version = version + 1 where id = ?""")
                .param(state.name())
                .param(percent)
                .param(result)
                .param(Rows.time(at))
                .param(id.value())
                .update();
    }

    public void report(AssignmentId id, String result) {
        jdbc.sql("""
                        update documents.assignment set state = 'REPORTED', percent = 100, result = ?, version = version + 1
                        where id = ?""").param(result).param(id.value()).update();
    }

    public void handOn(AssignmentId id, OfficerId officer, String name) {
        jdbc.sql("""
                        update documents.participant set officer = ?, officer_name = ?
                        where assignment = ? and part = 'LEAD'""").param(officer.value()).param(name).param(id.value()).update();
        jdbc.sql("update documents.assignment set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    public void askDue(AssignmentId id, @Nullable Instant due, String reason, String byName) {
        jdbc.sql("""
                        update documents.assignment set asked_due = ?, asked_reason = ?, asked_by = ?, version = version + 1
                        where id = ?""")
                .param(Rows.time(due))
                .param(reason)
                .param(byName)
                .param(id.value())
                .update();
    }

    /** A new due date; reminders begin anew. */
    public void due(AssignmentId id, Instant due) {
        jdbc.sql("""
                        update documents.assignment set due_at = ?, asked_due = null, told_soon = null, told_late = null,
                            version = version + 1 where id = ?""").param(Rows.time(due)).param(id.value()).update();
    }

    /** Open tasks due before the moment whose workers were not reminded; each is given out once per due date. */
    public List<Assignment> dueSoon(Instant now, Instant before, int most) {
        return given("""
                        update documents.assignment set told_soon = :now where id in (
                            select id from documents.assignment
                            where state in ('GIVEN', 'IN_PROGRESS') and due_at > :now and due_at <= :before and told_soon is null
                            order by due_at limit :most for update skip locked)
                        returning *""", now, before, most);
    }

    /** Open tasks whose due date has passed and nobody was told; each is given out once per due date. */
    public List<Assignment> lateAndUntold(Instant now, int most) {
        return given("""
                        update documents.assignment set told_late = :now where id in (
                            select id from documents.assignment
                            where state in ('GIVEN', 'IN_PROGRESS') and due_at < :before and told_late is null
                            order by due_at limit :most for update skip locked)
                        returning *""", now, now, most);
    }

    private List<Assignment> given(String sql, Instant now, Instant before, int most) {
        return jdbc
                .sql(sql)
                .param("now", Rows.time(now))
                .param("before", Rows.time(before))
                .param("most", most)
                .query(AssignmentTable::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private static @Nullable UUID uuid(@Nullable OfficerId officer) {
        return officer == null ? null : officer.value();
    }

    static Participant participant(ResultSet row, int n) throws SQLException {
        var officer = row.getObject("officer", UUID.class);
        return new Participant(
                Part.valueOf(row.getString("part")),
                row.getString("unit"),
                row.getString("unit_name"),
                officer == null ? null : new OfficerId(officer),
                row.getString("officer_name"));
    }

    static Assignment read(ResultSet row, int n) throws SQLException {
        var incoming = row.getObject("incoming", UUID.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new AgencyCode(row.getString("agency")),
                incoming == null ? null : new IncomingId(incoming),
                row.getString("title"),
                row.getString("words"),
                new AccountId(row.getObject("giver", UUID.class)),
                row.getString("giver_name"),
                Rows.moment(row, "given_at"),
                Rows.momentOrNull(row, "due_at"),
                AssignmentState.valueOf(row.getString("state")),
                row.getInt("percent"),
                row.getBoolean("confirmed"),
                Urgency.ofPriority(row.getInt("urgency")),
                Rows.momentOrNull(row, "asked_due"),
                row.getString("asked_reason"),
                row.getString("asked_by"),
                Rows.momentOrNull(row, "done_at"),
                row.getString("result"),
                row.getInt("version"),
                List.of());
    }
}
