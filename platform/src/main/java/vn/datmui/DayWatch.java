package vn.datmui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.kernel.DayHasPassed;

/**
 * Says once per day, from one node, that a new day has begun. Days on which no node ran are not made up: whoever listens
 * acts on everything that is due by the day.
 */
@Component
@ConditionalOnProperty(name = "datmui.day-watch", havingValue = "true", matchIfMissing = true)
class DayWatch {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayWatch(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @Transactional
    void look() {
        var today = LocalDate.now(clock);
        if (isFirstToSee(today)) {
            events.publishEvent(new DayHasPassed(today));
        }
    }

    private boolean isFirstToSee(LocalDate day) {
        return jdbc.sql("insert into frame.day_passed (day, seen_at) values (:day, :now) on conflict do nothing")
                        .param("day", day)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
