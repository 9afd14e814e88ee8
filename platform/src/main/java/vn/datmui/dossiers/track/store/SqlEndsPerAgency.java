package vn.datmui.dossiers.track.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.track.EndsPerAgency;
import vn.datmui.kernel.AgencyCode;

@Repository
class SqlEndsPerAgency implements EndsPerAgency {

    private final JdbcClient jdbc;

    SqlEndsPerAgency(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AgencyCode, Long> count() {
        Map<AgencyCode, Long> counts = new HashMap<>();
        jdbc.sql("select agency, count(*) as ended from dossiers.dossier where status in (3, 7, 8, 10) group by agency")
                .query(row -> {
                    counts.put(new AgencyCode(row.getString("agency")), row.getLong("ended"));
                });
        return counts;
    }
}
