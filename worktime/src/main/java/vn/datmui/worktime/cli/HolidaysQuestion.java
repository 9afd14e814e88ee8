package vn.datmui.worktime.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.datmui.worktime.WorkCalendar;
import vn.datmui.worktime.holidays.PublicHolidays;

/** {@code worktime holidays 2027}. */
@Command(name = "holidays")
final class HolidaysQuestion extends Question {

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "year")
    private String year = "";

    @Override
    Answer answer() {
        var holidays = PublicHolidays.ofVietnam().year(Input.year(year));
        return new HolidaysAnswer(holidays, WorkCalendar.standard());
    }
}
