package vn.datmui.documents.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.PlatformTest;

/** The sample documents and tasks, loaded and rolled back: something in every state for three agencies, and quickly. */
@PlatformTest
class DemonstrationDocumentsModuleTest {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationDocumentsModuleTest.class);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leavesNoScreenEmpty() {
        transaction.executeWithoutResult(status -> {
            long began = System.nanoTime();
            beans.createBean(DemonstrationDocuments.class).load();
            log.info("sample documents in {} ms", (System.nanoTime() - began) / 1_000_000);
            for (var agency : new String[] {"H12.32248", "H12.01", "H12.03"}) {
                assertThat(states("incoming", agency)).as(agency).contains("PRESENTED");
                assertThat(states("assignment", agency)).as(agency).contains("GIVEN", "IN_PROGRESS");
            }
            assertThat(states("incoming", "H12.32248"))
                    .contains("REGISTERED", "PRESENTED", "ASSIGNED", "IN_PROGRESS", "DONE");
            assertThat(states("assignment", "H12.32248")).contains("GIVEN", "IN_PROGRESS", "REPORTED", "DONE");
            assertThat(jdbc.sql(
                                    "select count(*) from documents.assignment where due_at < now() and state = 'IN_PROGRESS'")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            status.setRollbackOnly();
        });
    }

    private java.util.Set<String> states(String table, String agency) {
        return jdbc
                .sql("select distinct state from documents." + table + " where agency = ?")
                .param(agency)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
