package vn.datmui.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL that somebody else runs. Refused, each with its own sentence, when it is older than 15, does not answer,
 * does not let us in, does not let us make the modules' schemas, or lacks the extensions for searching.
 */
public record OutsideDatabase(String url, String user, String password) implements Database {

    private static final int OLDEST = 15;
    private static final int SECONDS_TO_ANSWER = 10;

    static OutsideDatabase open(String address, String user, String password) {
        var url = address.startsWith("jdbc:") ? address : "jdbc:" + address;
        DriverManager.setLoginTimeout(SECONDS_TO_ANSWER);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            refuseOld(connection.getMetaData().getDatabaseProductVersion());
            refuseWithoutRights(connection, user);
            refuseWithoutExtensions(connection);
            return new OutsideDatabase(url, user, password);
        } catch (SQLException refused) {
            throw because(refused, user);
        }
    }

    /** The version as the server says it: "15.9 (Debian 15.9-0+deb12u1)", "9.6.24", "18beta1". */
    static void refuseOld(String version) {
        var major = version.strip().replaceFirst("^(\\d{1,4}).*$", "$1");
        if (!major.matches("\\d{1,4}") || Integer.parseInt(major) < OLDEST) {
            throw DatabaseRefused.tooOld(version, OLDEST);
        }
    }

    /** The frame puts two extensions into {@code public}; every module makes a schema of its own. */
    private static void refuseWithoutRights(Connection connection, String user) throws SQLException {
        if (!holds(connection, """
                select has_database_privilege(current_database(), 'CREATE')
                    and (has_schema_privilege('public', 'CREATE')
                        or (select count(*) from pg_extension where extname in ('unaccent', 'pg_trgm')) = 2)
                """)) {
            throw DatabaseRefused.mayNotMakeSchemas(user, String.valueOf(connection.getCatalog()));
        }
    }

    private static void refuseWithoutExtensions(Connection connection) throws SQLException {
        if (!holds(
                connection, "select count(*) = 2 from pg_available_extensions where name in ('unaccent', 'pg_trgm')")) {
            throw DatabaseRefused.withoutExtensions();
        }
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** By SQLSTATE: the server's words may come in any language. */
    static DatabaseRefused because(SQLException refused, String user) {
        var state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case "28P01", "28000" -> DatabaseRefused.wrongPassword(user);
            case "3D000" -> DatabaseRefused.noSuchDatabase(String.valueOf(refused.getMessage()));
            case "08001", "08004", "08006" -> DatabaseRefused.silent(String.valueOf(refused.getMessage()));
            default -> DatabaseRefused.noEntry(String.valueOf(refused.getMessage()));
        };
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
