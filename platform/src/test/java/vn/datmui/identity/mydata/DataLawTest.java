package vn.datmui.identity.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.WorkCalendar;

/** By when a request about data must be answered, by the law of its day. */
class DataLawTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked,           law,              due on
            2025-12-31T10:00,  DECREE_13_2023,   2026-01-03
            2024-05-01T08:00,  DECREE_13_2023,   2024-05-04
            2026-11-23T09:00,  LAW_91_2025,      2026-11-25
            2026-11-26T09:00,  LAW_91_2025,      2026-11-30
            2026-11-27T09:00,  LAW_91_2025,      2026-12-01
            """)
    void runsByTheLawOfTheDay(LocalDateTime asked, DataLaw law, String due) {
        DataLaw found = DataLaw.on(asked.toLocalDate());
        assertThat(found).isEqualTo(law);
        assertThat(found.due(asked.atZone(ZONE).toInstant(), ZONE, new Deadlines(WorkCalendar.standard()))
                        .atZone(ZONE)
                        .toLocalDate())
                .hasToString(due);
    }
}
