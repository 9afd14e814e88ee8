package vn.datmui.worktime;

import static java.time.DayOfWeek.SATURDAY;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weekly hours of an office or of one counter (giờ làm việc), set by each province. Days that are not listed are the
 * weekly rest. Refuses shifts that overlap or stand out of order, and a week without work.
 */
public record WorkingHours(Map<DayOfWeek, List<Shift>> week) {

    public WorkingHours {
        var copy = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        week.forEach((day, shifts) -> {
            if (!shifts.isEmpty()) {
                copy.put(day, inOrder(day, shifts));
            }
        });
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a week without working hours");
        }
        week = Map.copyOf(copy);
    }

    /** Monday to Friday, 07:00-11:00 and 13:00-17:00. */
    public static WorkingHours standard() {
        return parse("MONDAY-FRIDAY 07:00-11:00 13:00-17:00");
    }

    /** The standard hours, and the counter also open on Saturday from 07:00 to 11:00. */
    public static WorkingHours withSaturdayMorning() {
        return standard().and(SATURDAY, List.of(Shift.parse("07:00-11:00")));
    }

    /** Reads {@code MONDAY-FRIDAY 07:00-11:00 13:00-17:00; SATURDAY 07:00-11:00}, as in configuration and data files. */
    public static WorkingHours parse(String text) {
        return HoursText.read(text);
    }

    /** The same week with other hours on one day. */
    public WorkingHours and(DayOfWeek day, List<Shift> shifts) {
        var changed = new EnumMap<>(week);
        changed.put(day, shifts);
        return new WorkingHours(changed);
    }

    /** The shifts of that day of the week; empty on the weekly rest. */
    public List<Shift> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The shifts of an ordinary day, for a rest day that is worked in exchange for a day without regular hours. */
    List<Shift> ofAnOrdinaryDay() {
        return week.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(this::on)
                .orElseThrow();
    }

    private static List<Shift> inOrder(DayOfWeek day, List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from().isBefore(shifts.get(i - 1).to())) {
                throw new IllegalArgumentException("shifts of %s overlap: %s".formatted(day, shifts));
            }
        }
        return List.copyOf(shifts);
    }

    @Override
    public String toString() {
        return week.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> day.getKey() + " "
                        + day.getValue().stream().map(Shift::toString).collect(joining(" ")))
                .collect(joining("; "));
    }
}
