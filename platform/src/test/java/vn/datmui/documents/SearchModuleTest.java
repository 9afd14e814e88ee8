package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.PlatformTest;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.incoming.store.SearchTable;
import vn.datmui.documents.people.Standing;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/**
 * Finding among many documents of two agencies, rolled back afterwards. By itself it seeds a few thousand;
 * {@code -Ddatmui.documents.rows=200000} measures what a large table costs and prints it.
 */
@PlatformTest
class SearchModuleTest {

    private static final Logger log = LoggerFactory.getLogger(SearchModuleTest.class);
    private static final int ROWS = Integer.getInteger("datmui.documents.rows", 3_000);
    private static final int TIMES = 20;

    @Autowired
    private SearchTable search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final AgencyCode ours = fresh();
    private final AgencyCode others = fresh();

    private static AgencyCode fresh() {
        return new AgencyCode("H12.S" + Math.abs(UUID.randomUUID().hashCode()));
    }

    private Standing officeOf(AgencyCode agency) {
        var officer = new OfficerId(UUID.randomUUID());
        var me = new SignedIn(new AccountId(UUID.randomUUID()), "Văn thư", null, officer, "", "", List.of());
        return new Standing(me, officer, agency, "", Set.of(agency), Set.of(), Set.of("khong-co"));
    }

    private void seed(AgencyCode agency, int rows) {
        jdbc.sql("""
                        insert into documents.incoming (id, agency, state, year, arrival_number, arrived_at, registered_at, code,
                            code_folded, promulgated, sender_code, sender_name, sender_folded, type_name, subject, urgency, words)
                        select gen_random_uuid(), :agency, case when n % 50 = 0 then 'IN_PROGRESS' else 'DONE' end, 2026, n,
                            :now::timestamptz - n * interval '2 minutes', :now::timestamptz - n * interval '2 minutes',
                            n || '/UBND-VP', n || ' ubnd vp', date '2026-01-01' + (n % 300), '', 'Sở ' || v.s[1 + n % 12],
                            'so ' || v.f[1 + n % 12], 'Công văn',
                            'V/v ' || v.s[1 + (n * 7) % 12] || ' và ' || v.s[1 + (n / 12) % 12] || ' đợt ' || n / 100, 0,
                            :word || ' ' || n || ' ubnd vp v v ' || v.f[1 + (n * 7) % 12] || ' va ' || v.f[1 + (n / 12) % 12]
                                || ' dot ' || n / 100 || ' so ' || v.f[1 + n % 12] || ' cong van'
                        from generate_series(1, :rows) n, (select
                            array['báo cáo', 'đất đai', 'thủy sản', 'giáo dục', 'y tế', 'hộ tịch', 'chứng thực', 'ngân sách',
                                'giao thông', 'môi trường', 'văn hóa', 'chuyển đổi số'] as s,
                            array['bao cao', 'dat dai', 'thuy san', 'giao duc', 'y te', 'ho tich', 'chung thuc', 'ngan sach',
                                'giao thong', 'moi truong', 'van hoa', 'chuyen doi so'] as f) v""")
                .param("agency", agency.value())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("word", "cq" + agency.value().replace(".", "").toLowerCase(java.util.Locale.ROOT))
                .param("rows", rows)
                .update();
    }

    @Test
    void findsAmongManyByFoldedWordsNumbersAndDaysWithinTheAgencyOnly() {
        transaction.executeWithoutResult(status -> {
            seed(ours, ROWS);
            seed(others, ROWS / 2);
            jdbc.sql("analyze documents.incoming").update();
            var office = officeOf(ours);
            assertThat(found(office, "thuy san", null))
                    .allMatch(document -> document.agency().equals(ours));
            assertThat(found(office, "THỦY SẢN", null)).isEqualTo(found(office, "thuy san", null));
            assertThat(found(office, "1234/UBND", null))
                    .extracting(IncomingDocument::code)
                    .contains("1234/UBND-VP");
            assertThat(found(office, "chuyen doi", LocalDate.of(2026, 3, 1)))
                    .allMatch(document -> LocalDate.of(2026, 3, 1).equals(document.promulgated()));
            assertThat(found(officeOf(fresh()), "thuy san", null)).isEmpty();
            if (ROWS > 10_000) {
                List.of("1234/UBND", "thuy san", "chuyen doi so y te dot 77", "khong co tu nay", "")
                        .forEach(words -> measure(office, words));
            }
            status.setRollbackOnly();
        });
    }

    private List<IncomingDocument> found(Standing office, String words, @Nullable LocalDate day) {
        return search.find(filter(words, day), office, clock.instant());
    }

    private static IncomingFilter filter(String words, @Nullable LocalDate day) {
        return new IncomingFilter(IncomingView.ALL, words, "", null, null, day, 1);
    }

    private void measure(Standing office, String words) {
        var find = new long[TIMES];
        var count = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            found(office, words, null);
            long between = System.nanoTime();
            search.count(filter(words, null), office, clock.instant());
            find[i] = between - began;
            count[i] = System.nanoTime() - between;
        }
        Arrays.sort(find);
        Arrays.sort(count);
        log.info(
                "search among {}: '{}' page p50 {} us, max {} us; count p50 {} us",
                ROWS,
                words,
                find[TIMES / 2] / 1000,
                find[TIMES - 1] / 1000,
                count[TIMES / 2] / 1000);
    }
}
