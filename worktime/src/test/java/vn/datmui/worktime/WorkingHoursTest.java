package vn.datmui.worktime;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    @Test
    void hasTwoShiftsOnFiveDays() {
        assertThat(WorkingHours.standard().week()).hasSize(5);
        assertThat(WorkingHours.standard().on(FRIDAY)).hasToString("[07:00-11:00, 13:00-17:00]");
        assertThat(WorkingHours.standard().on(SATURDAY)).isEmpty();
        assertThat(WorkingHours.withSaturdayMorning().on(SATURDAY)).hasToString("[07:00-11:00]");
    }

    @Test
    void readsWhatItWrites() {
        var hours =
                WorkingHours.parse(" monday-thursday 07:30-11:30 13:30-17:30 ; FRIDAY 07:00-12:00; SUNDAY 08:00-10:00");
        assertThat(hours.on(MONDAY)).hasToString("[07:30-11:30, 13:30-17:30]");
        assertThat(hours.on(FRIDAY)).hasSize(1);
        assertThat(hours.on(SUNDAY)).hasSize(1);
        assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MONDAY",
                "MONDAY 07:00",
                "MONDAY 7-11",
                "MONDAY 11:00-07:00",
                "MONDAY 07:00-07:00",
                "MOONDAY 07:00-11:00",
                "MONDAY 07:00-11:00-12:00"
            })
    void refusesHoursThatItCannotRead(String text) {
        assertThatThrownBy(() -> WorkingHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are not written like");
    }

    @Test
    void refusesOverlappingShiftsAndAnEmptyWeek() {
        var morning = new Shift(LocalTime.of(7, 0), LocalTime.of(11, 0));
        var noon = new Shift(LocalTime.of(10, 59), LocalTime.of(13, 0));
        assertThatThrownBy(() -> new WorkingHours(Map.of(MONDAY, List.of(morning, noon))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> new WorkingHours(Map.of(MONDAY, List.of())))
                .hasMessageContaining("without working hours");
    }
}
