package vn.datmui.worktime;

import java.time.Duration;
import vn.datmui.worktime.holidays.Wording;

/** The sentence that tells a person why a day was counted or not. */
final class DayWords {

    private DayWords() {}

    static Wording of(CountedDay line) {
        var reason = line.day().reason();
        return switch (line.counting()) {
            case START -> new Wording("ngày bắt đầu, không tính", "the starting day, not counted");
            case COUNTED -> counted(line);
            case LAST -> new Wording("ngày cuối của thời hạn", "the last day of the limit");
            case SKIPPED -> new Wording("không tính: " + reason.vi(), "not counted: " + reason.en());
            case MOVED_PAST ->
                new Wording(
                        "hết thời hạn nhưng " + reason.vi() + ", chuyển sang ngày làm việc tiếp theo",
                        "the limit ends but it is a day off (" + reason.en() + "): moved to the next working day");
            case MOVED_TO -> new Wording("ngày làm việc tiếp theo: ngày hẹn trả", "the next working day: due");
        };
    }

    private static Wording counted(CountedDay line) {
        var madeUp = line.day().kind() == DayKind.MADE_UP;
        var vi = line.number() > 0 ? "tính là ngày thứ " + line.number() : "tính " + vietnamese(line.used());
        var en = line.number() > 0 ? "counted as day " + line.number() : "counted " + english(line.used());
        return madeUp
                ? new Wording(
                        vi + " (" + line.day().reason().vi() + ")",
                        en + " (" + line.day().reason().en() + ")")
                : new Wording(vi, en);
    }

    private static String vietnamese(Duration time) {
        return (time.toHours() > 0 ? time.toHours() + " giờ " : "")
                .concat(time.toMinutesPart() > 0 || time.toHours() == 0 ? time.toMinutesPart() + " phút" : "")
                .strip();
    }

    private static String english(Duration time) {
        return (time.toHours() > 0 ? time.toHours() + " h " : "")
                .concat(time.toMinutesPart() > 0 || time.toHours() == 0 ? time.toMinutesPart() + " min" : "")
                .strip();
    }
}
