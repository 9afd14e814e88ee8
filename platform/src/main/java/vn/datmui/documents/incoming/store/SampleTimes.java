package vn.datmui.documents.incoming.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.IncomingId;

/** Sets back the clock of sample documents, so that some of them are late. */
@Repository
public class SampleTimes {

    private final JdbcClient jdbc;

    SampleTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void cameAt(IncomingId id, Instant arrived, Instant officeActsBy) {
        jdbc.sql("""
                        update documents.incoming set arrived_at = :at, registered_at = :at, register_by = :by, present_by = :by
                        where id = :id""")
                .param("at", Rows.time(arrived))
                .param("by", Rows.time(officeActsBy))
                .param("id", id.value())
                .update();
    }
}
