package vn.datmui.documents.assignments.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.assignments.AssignmentView;
import vn.datmui.documents.assignments.LateUnit;
import vn.datmui.documents.incoming.store.Rows;
import vn.datmui.documents.people.Standing;
import vn.datmui.kernel.AgencyCode;

/** Lists of tasks within what a person may see. */
@Repository
public class TaskListTable {

    private static final String MINE = """
             exists (select 1 from documents.participant p where p.assignment = a.id and p.part in ('LEAD', 'COOPERATE')
                and (p.officer = :officer or p.unit = any (string_to_array(:units, ',')))) """;
    private static final String CONCERNED = """
             (a.agency = any (string_to_array(:offices, ',')) or a.giver = :account or exists (
                select 1 from documents.participant p where p.assignment = a.id
                and (p.officer = :officer or p.unit = any (string_to_array(:units, ','))))) """;
    private static final String GIVEN = " (a.giver = :account or a.agency = any (string_to_array(:led, ','))) ";
    private static final String OPEN = " and a.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') ";

    private final JdbcClient jdbc;
    private final AssignmentTable tasks;

    TaskListTable(JdbcClient jdbc, AssignmentTable tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    public List<Assignment> find(AssignmentView view, Standing by, Instant now, int page, int size) {
        return bound(
                        jdbc.sql("select a.* from documents.assignment a where " + condition(view) + order(view)
                                + " limit :limit offset :offset"),
                        by,
                        now)
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(AssignmentTable::read)
                .list()
                .stream()
                .map(tasks::whole)
                .toList();
    }

    public int count(AssignmentView view, Standing by, Instant now) {
        return bound(
                        jdbc.sql("select count(*) from (select 1 from documents.assignment a where " + condition(view)
                                + " limit 1000) counted"),
                        by,
                        now)
                .query(Integer.class)
                .single();
    }

    public Map<AssignmentView, Integer> counts(Standing by, Instant now) {
        var counts = new EnumMap<AssignmentView, Integer>(AssignmentView.class);
        for (var view : AssignmentView.values()) {
            if (view.isOpenWork()) {
                counts.put(view, count(view, by, now));
            }
        }
        return counts;
    }

    /** Late tasks per lead unit: how many, and since when the oldest. */
    public List<LateUnit> lateByUnit(Standing by, Instant now) {
        return bound(jdbc.sql("""
                        select l.unit_name, count(*) as tasks, min(a.due_at) as oldest
                        from documents.assignment a join documents.participant l on l.assignment = a.id and l.part = 'LEAD'
                        where\s""" + condition(AssignmentView.LATE) + """
                         group by l.unit, l.unit_name order by tasks desc, oldest"""), by, now)
                .query((row, n) ->
                        new LateUnit(row.getString("unit_name"), row.getInt("tasks"), Rows.moment(row, "oldest")))
                .list();
    }

    private static String condition(AssignmentView view) {
        return switch (view) {
            case MINE -> MINE + " and a.state in ('GIVEN', 'IN_PROGRESS') ";
            case GIVEN -> GIVEN + OPEN;
            case DECIDE -> GIVEN + OPEN + " and (a.state = 'REPORTED' or a.asked_due is not null) ";
            case LATE -> CONCERNED + OPEN + " and a.due_at < :now ";
            case DONE -> CONCERNED + " and a.state in ('DONE', 'WITHDRAWN') ";
            case ALL -> CONCERNED;
        };
    }

    private static String order(AssignmentView view) {
        return view.isOpenWork()
                ? " order by (a.urgency > 0) desc, a.due_at nulls last, a.given_at, a.id"
                : " order by a.given_at desc, a.id";
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Standing by, Instant now) {
        return statement
                .param("now", Rows.time(now))
                .param("offices", by.offices().stream().map(AgencyCode::value).collect(Collectors.joining(",")))
                .param("led", by.leaderOf().stream().map(AgencyCode::value).collect(Collectors.joining(",")))
                .param("officer", by.officer().value())
                .param("account", by.me().account().value())
                .param("units", String.join(",", by.unitsLed()));
    }
}
