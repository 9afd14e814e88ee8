package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.kernel.DayHasPassed;

/** The day changes at midnight in the province, wherever the machine stands, and is announced once by all nodes together. */
@PlatformTest
class DayWatchModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    private final List<LocalDate> announced = new ArrayList<>();
    private DayWatch here;
    private DayWatch onAnotherNode;

    @BeforeEach
    void startsOnDaysThatNobodyHasSeen() {
        jdbc.sql("delete from frame.day_passed where day >= '2041-01-01'").update();
        here = new DayWatch(jdbc, this::note, clock);
        onAnotherNode = new DayWatch(jdbc, this::note, clock);
    }

    private void note(Object event) {
        if (event instanceof DayHasPassed passed) {
            announced.add(passed.day());
        }
    }

    @Test
    void announcesADayOnceHoweverManyNodesLook() {
        testClock.setTo("2041-05-04T00:00");
        here.look();
        onAnotherNode.look();
        testClock.setTo("2041-05-04T23:59");
        here.look();
        assertThat(announced).containsExactly(LocalDate.of(2041, 5, 4));
    }

    @Test
    void announcesTheNextDayFromMidnightInTheProvince() {
        testClock.setTo("2041-06-30T23:59");
        here.look();
        testClock.setTo("2041-07-01T00:00");
        onAnotherNode.look();
        assertThat(announced).containsExactly(LocalDate.of(2041, 6, 30), LocalDate.of(2041, 7, 1));
        assertThat(clock.instant()).isEqualTo("2041-06-30T17:00:00Z");
    }

    @Test
    void doesNotMakeUpDaysOnWhichNothingRan() {
        testClock.setTo("2041-08-01T08:00");
        here.look();
        testClock.setTo("2041-08-11T08:00");
        here.look();
        assertThat(announced).containsExactly(LocalDate.of(2041, 8, 1), LocalDate.of(2041, 8, 11));
    }
}
