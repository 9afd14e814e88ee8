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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import vn.datmui.kernel.Money;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Agencies;

@Repository
class SqlWorklists implements Worklists {

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
        Desks desks = desksOf(me);
        return jdbc.sql("select * from dossiers.dossier where " + desks.scope() + matching(desks, filter, 0)
                        + " order by " + order(filter) + " limit :most offset :offset")
                .params(params(desks, List.of(filter)))
                .param("most", most)
                .param("offset", offset)
                .query(SqlWorklists::row)
                .list();
    }

    private Desks desksOf(SignedIn me) {
        return Desks.of(me, agencies, LocalDate.now(clock));
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
    public List<Integer> countEach(SignedIn me, List<WorklistFilter> filters) {
        if (filters.isEmpty()) {
            return List.of();
        }
        Desks desks = desksOf(me);
        String columns = IntStream.range(0, filters.size())
                .mapToObj(i -> "count(*) filter (where true" + matching(desks, filters.get(i), i) + ")")
                .collect(Collectors.joining(", "));
        return jdbc.sql("select array[" + columns + "] from dossiers.dossier where " + desks.scope())
                .params(params(desks, filters))
                .query((row, number) -> Stream.of((Long[]) row.getArray(1).getArray())
                        .map(Long::intValue)
                        .toList())
                .single();
    }

    @Override
    public Map<WorklistView, Integer> counts(SignedIn me) {
        List<WorklistView> views = List.of(WorklistView.values());
        List<Integer> counts =
                countEach(me, views.stream().map(WorklistFilter::of).toList());
        Map<WorklistView, Integer> byView = new EnumMap<>(WorklistView.class);
        views.forEach(view -> byView.put(view, counts.get(view.ordinal())));
        return byView;
    }

    @Override
    public Optional<DossierCode> nextTodo(SignedIn me, DossierCode after) {
        return select(me, WorklistFilter.todo(), 2, 0).stream()
                .map(WorklistRow::code)
                .filter(code -> !code.equals(after))
                .findFirst();
    }

    /** @param number of the filter among those of one question */
    private static String matching(Desks desks, WorklistFilter filter, int number) {
        String sql = " and " + of(filter.view(), desks);
        if (!filter.words().isEmpty()) {
            sql += " and (code ilike :code%1$d or applicant_folded like :name%1$d)".formatted(number);
        }
        return filter.procedure().isEmpty() ? sql : sql + " and procedure_code = :procedure" + number;
    }

    private static String of(WorklistView view, Desks desks) {
        return switch (view) {
            case TODO -> desks.todo();
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

    private Map<String, @Nullable Object> params(Desks desks, List<WorklistFilter> filters) {
        Map<String, @Nullable Object> params = new HashMap<>();
        Instant now = clock.instant();
        params.put("now", Timestamp.from(now));
        params.put("tomorrow", Timestamp.from(midnightAfter(now)));
        params.put("soon", Timestamp.from(dueDates.workingDaysAfter(now, 3)));
        desks.putInto(params);
        for (int i = 0; i < filters.size(); i++) {
            WorklistFilter filter = filters.get(i);
            params.put("code" + i, "%" + escaped(filter.words()) + "%");
            params.put("name" + i, "%" + escaped(VietnameseText.fold(filter.words())) + "%");
            params.put("procedure" + i, filter.procedure());
        }
        return params;
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
