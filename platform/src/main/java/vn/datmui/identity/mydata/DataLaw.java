package vn.datmui.identity.mydata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.Limit;

/**
 * The law on personal data of a day, as far as it sets a clock for requests. Both clocks come from press reports and the texts of the decrees were
 * not at hand: <b>to be confirmed by a lawyer before use</b>; the further limits per right of Decree 356/2025 are not known here and not computed.
 */
public enum DataLaw {
    /** Decree 13/2023/NĐ-CP: carried out within 72 hours of the request. */
    DECREE_13_2023(LocalDate.of(2023, 7, 1)) {
        @Override
        LocalDateTime due(LocalDateTime asked, Deadlines deadlines) {
            return asked.plus(HOURS_OF_2023);
        }
    },
    /** Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, from 2026-01-01: answered within two working days. */
    LAW_91_2025(LocalDate.of(2026, 1, 1)) {
        @Override
        LocalDateTime due(LocalDateTime asked, Deadlines deadlines) {
            return deadlines.due(asked, Limit.workingDays(DAYS_OF_2025)).at();
        }
    };

    private static final Duration HOURS_OF_2023 = Duration.ofHours(72);
    private static final int DAYS_OF_2025 = 2;

    private final LocalDate from;

    DataLaw(LocalDate from) {
        this.from = from;
    }

    abstract LocalDateTime due(LocalDateTime asked, Deadlines deadlines);

    /** The law of a day; before the first, the first. */
    public static DataLaw on(LocalDate day) {
        return day.isBefore(LAW_91_2025.from) ? DECREE_13_2023 : LAW_91_2025;
    }

    Instant due(Instant asked, ZoneId zone, Deadlines deadlines) {
        return due(LocalDateTime.ofInstant(asked, zone), deadlines).atZone(zone).toInstant();
    }
}
