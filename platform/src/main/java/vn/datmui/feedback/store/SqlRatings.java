package vn.datmui.feedback.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.feedback.AnonymousComment;
import vn.datmui.feedback.Grade;
import vn.datmui.feedback.Item;
import vn.datmui.feedback.Rating;
import vn.datmui.feedback.Ratings;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

@Repository
class SqlRatings implements Ratings {

    private final JdbcClient jdbc;

    SqlRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Rating> find(DossierCode dossier, AccountId rater) {
        return jdbc.sql("select * from feedback.rating where dossier_code = ? and rater = ?")
                .param(dossier.value())
                .param(rater.value())
                .query(SqlRatings::rating)
                .optional();
    }

    @Override
    public void save(Rating rating) {
        jdbc.sql("""
                        insert into feedback.rating
                            (dossier_code, rater, agency, grade, items, comment, given_at, changed_at)
                        values (?, ?, ?, ?, string_to_array(nullif(?, ''), ','), ?, ?, ?)
                        on conflict (dossier_code, rater) do update set
                            grade = excluded.grade, items = excluded.items, comment = excluded.comment,
                            changed_at = excluded.changed_at""")
                .param(rating.dossier().value())
                .param(rating.rater().value())
                .param(rating.agency().value())
                .param(rating.grade().name())
                .param(String.join(",", rating.items().stream().map(Enum::name).toList()))
                .param(rating.comment())
                .param(Timestamp.from(rating.givenAt()))
                .param(Timestamp.from(rating.changedAt()))
                .update();
    }

    @Override
    public Map<AgencyCode, Map<Grade, Long>> countPerAgency() {
        Map<AgencyCode, Map<Grade, Long>> counts = new HashMap<>();
        jdbc.sql("select agency, grade, count(*) as given from feedback.rating group by agency, grade")
                .query(row -> {
                    counts.computeIfAbsent(
                                    new AgencyCode(row.getString("agency")), agency -> new EnumMap<>(Grade.class))
                            .put(Grade.valueOf(row.getString("grade")), row.getLong("given"));
                });
        return counts;
    }

    @Override
    public List<AnonymousComment> commentsOn(AgencyCode agency, int most) {
        return jdbc.sql("""
                        select grade, items, comment,
                               to_char(given_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month
                        from feedback.rating
                        where agency = ? and (comment <> '' or items is not null)
                        order by month desc, md5(dossier_code || rater::text) limit ?""")
                .param(agency.value())
                .param(most)
                .query(SqlRatings::comment)
                .list();
    }

    private static Rating rating(ResultSet row, int number) throws SQLException {
        return new Rating(
                new DossierCode(row.getString("dossier_code")),
                new AccountId(row.getObject("rater", UUID.class)),
                new AgencyCode(row.getString("agency")),
                Grade.valueOf(row.getString("grade")),
                items(row),
                row.getString("comment"),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static AnonymousComment comment(ResultSet row, int number) throws SQLException {
        return new AnonymousComment(
                Grade.valueOf(row.getString("grade")),
                items(row),
                row.getString("comment"),
                YearMonth.parse(row.getString("month")));
    }

    private static Set<Item> items(ResultSet row) throws SQLException {
        Set<Item> items = EnumSet.noneOf(Item.class);
        Array names = row.getArray("items");
        if (names != null) {
            for (String name : (String[]) names.getArray()) {
                items.add(Item.valueOf(name));
            }
        }
        return items;
    }
}
