package vn.datmui.worktime.holidays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A weekly rest day that is worked in exchange for a working day made free (ngày làm bù). */
public record MakeUpDay(LocalDate date, LocalDate insteadOf, Basis basis, String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Wording reason() {
        var day = DAY.format(insteadOf);
        return new Wording("làm bù cho ngày " + day, "worked in exchange for " + day);
    }
}
