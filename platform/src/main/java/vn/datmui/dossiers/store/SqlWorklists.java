package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistRow;
import vn.datmui.dossiers.desk.WorklistView;
import vn.datmui.dossiers.desk.Worklists;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Post;

@Repository
class SqlWorklists implements Worklists {

    private static final String SELECT = "select ";
    private static final String OPEN = "status in (1, 2, 4, 5, 6)";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final DueDates dueDates;
    private final Clock clock;

    SqlWorklists(JdbcClient jdbc, Agencies agencies, DueDates dueDates, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public List<WorklistRow> rows(SignedIn me, WorklistFilter filter) {
        int offset = (filter.page() - 1) * WorklistFilter.PAGE_SIZE;
        return select(me, filter, WorklistFilter.PAGE_SIZE, offset);
    }

    @Override
    public List<WorklistRow> export(SignedIn me, WorklistFilter filter, int most) {
        return select(me, filter, most, 0);
    }

    private List<WorklistRow> select(SignedIn me, WorklistFilter filter, int most, int offset) {
        Map<String, @Nullable Object> params = params(me, filter);
        params.put("most", most);
        params.put("offset", offset);
        return jdbc.sql("select * from dossiers.dossier where " + where(me, filter) + " order by " + order(filter)
                        + " limit :most offset :offset")
                .params(params)
                .query(SqlWorklists::row)
                .list();
    }

    private static String order(WorklistFilter filter) {
        return switch (filter.order()) {
            case DUE ->
                filter.view() == WorklistView.ENDED
                        ? "coalesce(finished_at, registered_at) desc, code"
                        : "due_at nulls last, registered_at, code";
            case RECEIVED -> "registered_at desc, code";
            case CODE -> "code";
            case APPLICANT -> "applicant_folded, code";
        };
    }

    @Override
    public int count(SignedIn me, WorklistFilter filter) {
        return jdbc.sql("select count(*) from dossiers.dossier where " + where(me, filter))
                .params(params(me, filter))
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<WorklistView, Integer> counts(SignedIn me) {
        StringBuilder sql = new StringBuilder(SELECT);
        for (WorklistView view : WorklistView.values()) {
            sql.append(sql.length() == SELECT.length() ? "" : ", ")
                    .append("count(*) filter (where ")
                    .append(of(view, me))
                    .append(") as ")
                    .append(view.slug())
                    .append("_rows");
        }
        sql.append(" from dossiers.dossier where ").append(scope(me));
        return jdbc.sql(sql.toString())
                .params(params(me, WorklistFilter.todo()))
                .query(SqlWorklists::countRow)
                .single();
    }

    private static Map<WorklistView, Integer> countRow(ResultSet row, int number) throws SQLException {
        Map<WorklistView, Integer> counts = new EnumMap<>(WorklistView.class);
        for (WorklistView view : WorklistView.values()) {
            counts.put(view, row.getInt(view.slug() + "_rows"));
        }
        return counts;
    }

    @Override
    public Optional<DossierCode> nextTodo(SignedIn me, DossierCode after) {
        return select(me, WorklistFilter.todo(), 2, 0).stream()
                .map(WorklistRow::code)
                .filter(code -> !code.equals(after))
                .findFirst();
    }

    private String where(SignedIn me, WorklistFilter filter) {
        String sql = scope(me) + " and " + of(filter.view(), me);
        if (!filter.words().isEmpty()) {
            sql += " and (code ilike :code or applicant_folded like :name)";
        }
        return filter.procedure().isEmpty() ? sql : sql + " and procedure_code = :procedure";
    }

    private static String scope(SignedIn me) {
        return me.posts().isEmpty() ? "false" : "agency in (:agencies)";
    }

    private static String of(WorklistView view, SignedIn me) {
        return switch (view) {
            case TODO -> todo(me);
            case OVERDUE -> "status in (2, 4) and due_at < :now";
            case TODAY -> "status in (2, 4) and due_at >= :now and due_at < :tomorrow";
            case SOON -> "status in (2, 4) and due_at >= :now and due_at < :soon";
            case SUPPLEMENT -> "status = 5";
            case PAYMENT -> "status = 6";
            case RETURN -> "status = 9";
            case OPEN -> OPEN;
            case ENDED -> "status in (3, 7, 8, 10)";
        };
    }

    /**
     * A counter officer's work is what comes in and what goes out; everybody else's lies at their own desk: the unit of that
     * kind, also in an agency that has been merged into theirs. A leader's desk is the whole agency's.
     */
    private static String todo(SignedIn me) {
        StringBuilder sql = new StringBuilder("(false");
        for (int i = 0; i < me.posts().size(); i++) {
            if (me.posts().get(i).role() == Role.COUNTER_OFFICER) {
                sql.append(" or (status in (1, 9) and agency in (:answered%d))".formatted(i));
            } else {
                sql.append((" or (status = 4 and holder_role = :role%1$d and agency in (:answered%1$d)"
                                + " and (holder_role = 'AGENCY_LEADER' or unit_kind = :unit%1$d))")
                        .formatted(i));
            }
        }
        return sql.append(")").toString();
    }

    private Map<String, @Nullable Object> params(SignedIn me, WorklistFilter filter) {
        Map<String, @Nullable Object> params = new HashMap<>();
        Instant now = clock.instant();
        params.put("now", Timestamp.from(now));
        params.put("tomorrow", Timestamp.from(midnightAfter(now)));
        params.put("soon", Timestamp.from(dueDates.workingDaysAfter(now, 3)));
        params.put(
                "agencies",
                me.posts().stream()
                        .flatMap(post -> answered(post).stream())
                        .distinct()
                        .toList());
        params.put("code", "%" + escaped(filter.words()) + "%");
        params.put("name", "%" + escaped(VietnameseText.fold(filter.words())) + "%");
        params.put("procedure", filter.procedure());
        putPosts(params, me.posts());
        return params;
    }

    /** The codes under which the agency of the post finds its dossiers: its own, and those of the agencies merged into it. */
    private List<String> answered(Post post) {
        return agencies.answeredForBy(post.agency(), LocalDate.now(clock)).stream()
                .map(AgencyCode::value)
                .toList();
    }

    private void putPosts(Map<String, @Nullable Object> params, List<Post> posts) {
        for (int i = 0; i < posts.size(); i++) {
            params.put("answered" + i, answered(posts.get(i)));
            params.put("role" + i, posts.get(i).role().name());
            params.put("unit" + i, posts.get(i).unitKind());
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Instant midnightAfter(Instant now) {
        return LocalDate.ofInstant(now, DueDates.ZONE)
                .plusDays(1)
                .atStartOfDay(DueDates.ZONE)
                .toInstant();
    }

    private static WorklistRow row(ResultSet row, int number) throws SQLException {
        String step = row.getString("step_id");
        return new WorklistRow(
                new DossierCode(row.getString("code")),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                step == null ? "" : step,
                row.getString("procedure_code"),
                row.getInt("procedure_version"),
                row.getString("unit_name"),
                Status.ofCode(row.getInt("status")),
                DossierRow.instant(row, "due_at"),
                DossierRow.instant(row, "finished_at"),
                row.getTimestamp("registered_at").toInstant(),
                row.getBoolean("rescheduled"),
                row.getInt("supplements"),
                new Money(row.getLong("fee")),
                row.getLong("fee") > 0 && row.getTimestamp("fee_paid_at") == null,
                row.getInt("revision"));
    }
}
