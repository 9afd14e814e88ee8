package vn.datmui.worktime.cli;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.datmui.worktime.Shift;
import vn.datmui.worktime.WorkingHours;

/** Working hours for a person: neighbouring days with the same hours stand together. */
final class HoursWords {

    private HoursWords() {}

    static String of(WorkingHours hours, Words words) {
        var groups = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (hours.on(day).isEmpty()) {
                continue;
            }
            if (!groups.isEmpty() && continues(groups.getLast(), day, hours)) {
                groups.getLast().add(day);
            } else {
                groups.add(new ArrayList<>(List.of(day)));
            }
        }
        return groups.stream().map(group -> say(group, hours, words)).collect(joining("; "));
    }

    private static boolean continues(List<DayOfWeek> group, DayOfWeek day, WorkingHours hours) {
        return group.getLast().plus(1) == day && hours.on(group.getLast()).equals(hours.on(day));
    }

    private static String say(List<DayOfWeek> group, WorkingHours hours, Words words) {
        var days = Stream.of(group.getFirst(), group.getLast())
                .distinct()
                .map(day -> words.say("weekday." + day.getValue()))
                .collect(joining(" - "));
        return days + " "
                + hours.on(group.getFirst()).stream().map(Shift::toString).collect(joining(", "));
    }
}
