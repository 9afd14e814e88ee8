package vn.datmui.worktime;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Deadlines deadlines = new Deadlines(WorkCalendar.standard());

    @Test
    void saysOfEachDayWhyItCountsOrNot() {
        assertThat(vietnamese("2019-04-26T08:00", Limit.workingDays(3))).isEqualTo("""
                2019-04-26 START 0 ngày bắt đầu, không tính
                2019-04-27 SKIPPED 0 không tính: nghỉ thứ Bảy
                2019-04-28 SKIPPED 0 không tính: nghỉ Chủ nhật
                2019-04-29 SKIPPED 0 không tính: nghỉ hoán đổi, làm bù ngày 04/05/2019
                2019-04-30 SKIPPED 0 không tính: nghỉ Ngày Chiến thắng
                2019-05-01 SKIPPED 0 không tính: nghỉ Ngày Quốc tế lao động
                2019-05-02 COUNTED 1 tính là ngày thứ 1
                2019-05-03 COUNTED 2 tính là ngày thứ 2
                2019-05-04 COUNTED 3 tính là ngày thứ 3 (làm bù cho ngày 29/04/2019)""");
    }

    @Test
    void saysHowMuchOfEachDayWasUsed() {
        assertThat(vietnamese("2026-03-06T15:20", Limit.hours(10))).isEqualTo("""
                2026-03-06 COUNTED 0 tính 1 giờ 40 phút
                2026-03-07 SKIPPED 0 không tính: nghỉ thứ Bảy
                2026-03-08 SKIPPED 0 không tính: nghỉ Chủ nhật
                2026-03-09 COUNTED 0 tính 8 giờ
                2026-03-10 COUNTED 0 tính 20 phút""");
        assertThat(vietnamese("2026-03-02T18:00", Limit.hours(1))).startsWith("2026-03-02 COUNTED 0 tính 0 phút\n");
    }

    @Test
    void saysWhyALimitInDaysMovesOn() {
        assertThat(vietnamese("2026-03-05T10:00", Limit.days(2))).isEqualTo("""
                2026-03-05 START 0 ngày bắt đầu, không tính
                2026-03-06 COUNTED 1 tính là ngày thứ 1
                2026-03-07 MOVED_PAST 0 hết thời hạn nhưng nghỉ thứ Bảy, chuyển sang ngày làm việc tiếp theo
                2026-03-08 MOVED_PAST 0 hết thời hạn nhưng nghỉ Chủ nhật, chuyển sang ngày làm việc tiếp theo
                2026-03-09 MOVED_TO 0 ngày làm việc tiếp theo: ngày hẹn trả""");
        assertThat(vietnamese("2026-03-05T10:00", Limit.days(1))).endsWith("2026-03-06 COUNTED 1 tính là ngày thứ 1");
        assertThat(vietnamese("2026-03-05T10:00", Limit.months(1)))
                .contains("2026-04-06 MOVED_TO")
                .hasLineCount(3);
        assertThat(vietnamese("2026-03-02T10:00", Limit.months(1)))
                .endsWith("2026-04-02 LAST 0 ngày cuối của thời hạn");
    }

    @Test
    void speaksEnglishToo() {
        var english = deadlines.due(LocalDateTime.parse("2026-08-21T14:00"), Limit.workingDays(1)).days().stream()
                .map(line -> line.explanation().en())
                .toList();
        assertThat(english)
                .containsExactly(
                        "the starting day, not counted", "counted as day 1 (worked in exchange for 31/08/2026)");
        var hours = deadlines.due(LocalDateTime.parse("2026-03-06T15:20"), Limit.hours(2)).days().stream()
                .map(line -> line.explanation().en())
                .toList();
        assertThat(hours)
                .containsExactly(
                        "counted 1 h 40 min",
                        "not counted: weekly rest on Saturday",
                        "not counted: weekly rest on Sunday",
                        "counted 20 min");
        assertThat(deadlines
                        .due(LocalDateTime.parse("2026-03-02T07:00"), Limit.hours(8))
                        .days()
                        .getLast()
                        .explanation()
                        .en())
                .isEqualTo("counted 8 h");
        assertThat(deadlines
                        .due(LocalDateTime.parse("2026-03-02T18:00"), Limit.hours(8))
                        .days()
                        .getFirst()
                        .explanation()
                        .en())
                .isEqualTo("counted 0 min");
    }

    private String vietnamese(String from, Limit limit) {
        return deadlines.due(LocalDateTime.parse(from), limit).days().stream()
                .map(line -> "%s %s %d %s"
                        .formatted(
                                line.date(),
                                line.counting(),
                                line.number(),
                                line.explanation().vi()))
                .collect(joining("\n"));
    }
}
