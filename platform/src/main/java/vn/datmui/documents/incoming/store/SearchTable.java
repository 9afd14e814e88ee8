package vn.datmui.documents.incoming.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.people.Standing;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.VietnameseText;

/** Finding documents by words without accents and by their marks, within what a person may see. */
@Repository
public class SearchTable {

    /** Nobody turns more pages than this; counting on would cost more than finding. */
    public static final int MOST_COUNTED = 1_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String OF_OFFICE = " i.agency = :offices ";
    private static final String CONCERNED = """
             (i.agency = any (string_to_array(:offices, ',')) or i.id in (
                select a.incoming from documents.assignment a join documents.participant p on p.assignment = a.id
                where p.officer = :officer or p.unit = any (string_to_array(:units, ',')) or a.giver = :account)) """;
    private static final String LATE = """
             and case i.state when 'ARRIVED' then i.register_by when 'REGISTERED' then i.present_by
                 when 'PRESENTED' then i.present_by else i.due_at end < :now """;

    private static final String EXACT_FIRST =
            " order by (position(lower(:typed) in lower(i.subject || ' ' || i.sender_name || ' ' || i.code)) > 0) desc,"
                    + " i.arrived_at desc, i.id";

    private final JdbcClient jdbc;

    SearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isSeen(IncomingId id, Standing by) {
        return bound(jdbc.sql("select count(*) from documents.incoming i where i.id = :id and " + CONCERNED), by)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is looked up by words comes from the newest that match, those with the exact accents first. */
    public List<IncomingDocument> find(IncomingFilter filter, Standing by, Instant now) {
        var matching = "select i.* from documents.incoming i where " + sight(by) + conditions(filter) + order(filter);
        var sql = query(filter.words()).isEmpty()
                ? matching
                : "select i.* from (" + matching + " limit " + MOST_COUNTED + ") i" + EXACT_FIRST;
        return filtered(sql + " limit :limit offset :offset", filter, by, now)
                .param("limit", IncomingFilter.PAGE_SIZE)
                .param("offset", (filter.page() - 1) * IncomingFilter.PAGE_SIZE)
                .query(IncomingTable::read)
                .list();
    }

    /** At most {@link #MOST_COUNTED}. */
    public int count(IncomingFilter filter, Standing by, Instant now) {
        return filtered(
                        "select count(*) from (select 1 from documents.incoming i where " + sight(by)
                                + conditions(filter) + " limit :limit) counted",
                        filter,
                        by,
                        now)
                .param("limit", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** One agency whose every document is seen can be read in order of arrival; anything else has to be put together. */
    private static String sight(Standing by) {
        return by.offices().size() == 1 && by.isOfficeOnly() ? OF_OFFICE : CONCERNED;
    }

    /** The same person, with those offices only that have documents: agencies that were merged long ago mostly have none. */
    public Standing withDocuments(Standing by) {
        var codes = jdbc.sql("""
                        select o.office from unnest(string_to_array(:offices, ',')) as o (office)
                        where exists (select 1 from documents.incoming i where i.agency = o.office)""")
                .param("offices", offices(by))
                .query((row, n) -> new AgencyCode(row.getString("office")))
                .set();
        return by.within(codes);
    }

    /** How much lies in each view of open work. */
    public Map<IncomingView, Integer> counts(Standing by, Instant now) {
        var counts = new EnumMap<IncomingView, Integer>(IncomingView.class);
        IncomingView.of(by).stream()
                .filter(IncomingView::isOpenWork)
                .forEach(view ->
                        counts.put(view, count(new IncomingFilter(view, "", "", null, null, null, 1), by, now)));
        return counts;
    }

    /** The register of a year: what has a number, cancelled and recalled ones among them, in order. */
    public List<IncomingDocument> register(AgencyCode agency, LocalDate from, LocalDate to, int most) {
        return jdbc.sql("""
                        select * from documents.incoming
                        where agency = ? and arrival_number is not null and registered_at >= ? and registered_at < ?
                        order by year, arrival_number limit ?""")
                .param(agency.value())
                .param(Rows.time(start(from)))
                .param(Rows.time(start(to.plusDays(1))))
                .param(most)
                .query(IncomingTable::read)
                .list();
    }

    /** To whom documents were given, as the register says it. */
    public Map<IncomingId, String> receivers(AgencyCode agency, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select id, receivers from documents.incoming
                        where agency = ? and arrival_number is not null and registered_at >= ? and registered_at < ?""")
                .param(agency.value())
                .param(Rows.time(start(from)))
                .param(Rows.time(start(to.plusDays(1))))
                .query((row, n) ->
                        Map.entry(new IncomingId(row.getObject("id", UUID.class)), row.getString("receivers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String conditions(IncomingFilter filter) {
        var sql = new StringBuilder();
        if (filter.view() != IncomingView.ALL) {
            sql.append(filter.view().states().stream()
                    .map(state -> "'" + state.name() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ", " and i.state in (", ")")));
        }
        if (filter.view() == IncomingView.LATE) {
            sql.append(LATE);
        }
        if (!query(filter.words()).isEmpty()) {
            sql.append(" and i.found @@ to_tsquery('simple', :words)");
        }
        if (!filter.urgency().isBlank()) {
            sql.append(" and i.urgency = :urgency");
        }
        if (filter.promulgated() != null) {
            sql.append(" and i.promulgated = :promulgated");
        }
        if (filter.from() != null) {
            sql.append(" and i.arrived_at >= :from");
        }
        if (filter.to() != null) {
            sql.append(" and i.arrived_at < :to");
        }
        return sql.toString();
    }

    /** What waits stands by urgency and age, what is looked up by newness. */
    private static String order(IncomingFilter filter) {
        return filter.view().isOpenWork() && query(filter.words()).isEmpty()
                ? " order by (i.urgency > 0) desc, i.urgency desc, i.arrived_at, i.id"
                : " order by i.arrived_at desc, i.id";
    }

    private JdbcClient.StatementSpec filtered(String sql, IncomingFilter filter, Standing by, Instant now) {
        var to = filter.to();
        return bound(jdbc.sql(sql), by)
                .param("now", Rows.time(now))
                .param("words", query(filter.words()))
                .param("typed", VietnameseText.clean(filter.words()))
                .param("urgency", priority(filter.urgency()))
                .param("promulgated", filter.promulgated())
                .param("from", Rows.time(start(filter.from())))
                .param("to", Rows.time(start(to == null ? null : to.plusDays(1))));
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Standing by) {
        return statement
                .param("offices", offices(by))
                .param("officer", by.officer().value())
                .param("account", by.me().account().value())
                .param("units", String.join(",", by.unitsLed()));
    }

    private static String offices(Standing by) {
        return by.offices().stream().map(AgencyCode::value).sorted().collect(Collectors.joining(","));
    }

    /** Every word, the last one perhaps unfinished. */
    static String query(String words) {
        var folded = Words.folded(words);
        return folded.isEmpty()
                ? ""
                : Stream.of(folded.split(" "))
                        .limit(12)
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
    }

    private static int priority(String urgency) {
        return Urgency.of(urgency).map(Urgency::priority).orElse(-1);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }
}
