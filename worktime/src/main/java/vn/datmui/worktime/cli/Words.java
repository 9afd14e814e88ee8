package vn.datmui.worktime.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.datmui.worktime.holidays.Basis;
import vn.datmui.worktime.holidays.Wording;

/** What the command says, in one language. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final boolean english;
    private final ResourceBundle bundle;

    private Words(boolean english) {
        this.english = english;
        this.bundle = ResourceBundle.getBundle(
                "vn.datmui.worktime.cli.words",
                Locale.of(english ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese unless {@code --lang en} stands among the arguments. */
    static Words chosenIn(String... arguments) {
        var line = String.join(" ", Arrays.asList(arguments));
        return new Words(line.contains("--lang en") || line.contains("--lang=en"));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String say(String key, Object... parameters) {
        var pattern = bundle.getString(key);
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(parameters);
    }

    String say(Wording wording) {
        return english ? wording.en() : wording.vi();
    }

    String say(Basis basis) {
        return say("basis." + basis);
    }

    /** {@code thứ Sáu 13/02/2026}. */
    String day(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    String weekday(LocalDate date) {
        return say("weekday." + date.getDayOfWeek().getValue());
    }

    String date(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 17:00 thứ Sáu 13/02/2026}. */
    String moment(LocalDateTime moment) {
        return say("moment", day(moment.toLocalDate()), TIME.format(moment));
    }
}
