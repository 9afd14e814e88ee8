package vn.datmui.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that the platform works on: its own, or one that an administrator runs. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, OutsideDatabase {

    /**
     * Opens the outside database when an address is given, otherwise starts the embedded one of this home. Refuses with
     * {@link DatabaseRefused}.
     */
    static Database open(Path home, @Nullable String url, String user, String password) {
        return url == null || url.isBlank()
                ? EmbeddedDatabase.start(home)
                : OutsideDatabase.open(url.strip(), user, password);
    }

    String url();

    String user();

    String password();

    /** Stops what we started; an outside database runs on. */
    @Override
    void close();
}
