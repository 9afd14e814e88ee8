package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.desk.RecordingReads.Readings;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.kernel.AccountId;

/** Last readings in {@code dossiers.reading}. */
@Repository
class SqlReadings implements Readings {

    private final JdbcClient jdbc;

    SqlReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean note(Dossier dossier, AccountId reader, String what, Instant now, Instant since) {
        return jdbc.sql("""
                        insert into dossiers.reading (dossier, account, what, read_at) values (?, ?, ?, ?)
                        on conflict (dossier, account, what) do update set read_at = excluded.read_at
                            where dossiers.reading.read_at < ?""")
                        .params(dossier.filing().id(), reader.value(), what)
                        .params(Timestamp.from(now), Timestamp.from(since))
                        .update()
                == 1;
    }
}
