package vn.datmui.worktime.holidays;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules and notices from which the holidays of a year follow. Refuses lines that cannot be read, naming file and
 * line, and notices about holidays that no rule knows.
 */
public final class HolidayData {

    private final List<HolidayRule> rules;
    private final List<WeeklyRest> rest;
    private final List<Notice> notices;

    private HolidayData(List<HolidayRule> rules, List<WeeklyRest> rest, List<Notice> notices) {
        this.rules = rules;
        this.rest = rest;
        this.notices = notices;
    }

    /** The data that come with this library. */
    public static HolidayData bundled() {
        return of(
                DataLines.resource("rules.txt").read(DataText::rule),
                DataLines.resource("weekly-rest.txt").read(DataText::rest),
                DataLines.resource("notices.txt").read(DataText::notice));
    }

    /** These data and further notices, written as in {@code notices.txt}; a later notice replaces an earlier one. */
    public HolidayData withNotices(String name, String lines) {
        var more = DataLines.text(name, lines).read(DataText::notice);
        return of(rules, rest, Stream.concat(more.stream(), notices.stream()).toList());
    }

    private static HolidayData of(List<HolidayRule> rules, List<WeeklyRest> rest, List<Notice> notices) {
        notices.forEach(notice -> {
            if (notice instanceof Notice.Days days
                    && rules.stream().noneMatch(rule -> rule.id().equals(days.holiday()))) {
                throw new IllegalArgumentException("notice about a holiday without rule: " + days.holiday());
            }
        });
        return new HolidayData(rules, rest, notices);
    }

    List<HolidayRule> rulesIn(int year) {
        return rules.stream().filter(rule -> rule.years().contains(year)).toList();
    }

    Optional<Notice.Days> noticeAbout(String holiday, int year) {
        return notices.stream()
                .filter(Notice.Days.class::isInstance)
                .map(Notice.Days.class::cast)
                .filter(days -> days.isAbout(holiday, year))
                .findFirst();
    }

    /** The exchanges; of two about the same day off, the first counts. */
    List<Notice.Swap> swaps() {
        var byDayOff = new LinkedHashMap<LocalDate, Notice.Swap>();
        for (var notice : notices) {
            if (notice instanceof Notice.Swap swap) {
                byDayOff.putIfAbsent(swap.off(), swap);
            }
        }
        return List.copyOf(byDayOff.values());
    }

    boolean isWeeklyRest(LocalDate date) {
        return rest.stream()
                .filter(row -> row.years().contains(date.getYear()))
                .anyMatch(row -> row.days().contains(date.getDayOfWeek()));
    }
}
