package vn.datmui.documents.incoming.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.Actor;

/** Reading and writing of moments and identifiers that may be missing. */
public final class Rows {

    private Rows() {}

    public static @Nullable Timestamp time(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    public static @Nullable UUID account(Actor by) {
        var account = by.account();
        return account == null ? null : account.value();
    }
}
