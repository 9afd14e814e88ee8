package vn.datmui.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. Refused when it is older than 15 or does not let us in. */
public record OutsideDatabase(String url, String user, String password) implements Database {

    private static final int OLDEST = 15;
    private static final int SECONDS_TO_ANSWER = 10;

    static OutsideDatabase open(String address, String user, String password) {
        var url = address.startsWith("jdbc:") ? address : "jdbc:" + address;
        DriverManager.setLoginTimeout(SECONDS_TO_ANSWER);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var data = connection.getMetaData();
            if (data.getDatabaseMajorVersion() < OLDEST) {
                throw DatabaseRefused.tooOld(data.getDatabaseProductVersion(), OLDEST);
            }
            return new OutsideDatabase(url, user, password);
        } catch (SQLException refused) {
            throw DatabaseRefused.noEntry(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public String toString() {
        return "OutsideDatabase[" + url + ", " + user + "]";
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
