package vn.datmui.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.StandIn;
import vn.datmui.organisation.Unit;

/** How a row reads as a fact. */
final class Columns {

    private Columns() {}

    static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                Level.valueOf(row.getString("level")),
                row.getString("parent"),
                period(row),
                List.of((String[]) row.getArray("successors").getArray()));
    }

    static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                new AgencyCode(row.getString("code")),
                row.getString("old_code"),
                row.getString("name"),
                Level.valueOf(row.getString("level")),
                row.getString("kind"),
                row.getString("sector"),
                row.getString("area"),
                code(row.getString("parent")),
                code(row.getString("successor")),
                period(row));
    }

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                new AgencyCode(row.getString("agency")),
                row.getString("name"),
                row.getString("kind"),
                Set.of((String[]) row.getArray("also_for").getArray()),
                period(row));
    }

    static Counter counter(ResultSet row) throws SQLException {
        return new Counter(
                new AgencyCode(row.getString("agency")), row.getInt("number"), row.getString("name"), period(row));
    }

    static Officer officer(ResultSet row) throws SQLException {
        return new Officer(
                officerId(row, "id"), row.getString("full_name"), row.getString("email"), row.getString("phone"));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                officerId(row, "officer"),
                new AgencyCode(row.getString("agency")),
                row.getString("unit"),
                row.getString("kind"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                period(row));
    }

    static HeldPost held(ResultSet row) throws SQLException {
        return new HeldPost(row.getObject("id", UUID.class), post(row));
    }

    static StandIn standIn(ResultSet row) throws SQLException {
        return new StandIn(
                row.getObject("id", UUID.class),
                officerId(row, "absent"),
                officerId(row, "deputy"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")),
                period(row),
                row.getString("basis"));
    }

    private static OfficerId officerId(ResultSet row, String column) throws SQLException {
        return new OfficerId(row.getObject(column, UUID.class));
    }

    private static @Nullable AgencyCode code(@Nullable String text) {
        return text == null ? null : new AgencyCode(text);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
