package vn.datmui.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a dossier (mã số hồ sơ), {@code 000.00.19.H12-261124-0001}: old-style agency code, day of receipt, number of
 * the day (Circular 01/2018/TT-VPCP, art. 19). Given once, never changed, whatever becomes of the dossier.
 */
public record DossierCode(String value) {

    /** The law gives four digits to the number of the day. */
    public static final int LAST_OF_DAY = 9999;

    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2})-(\\d{6})-(\\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public DossierCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dossier code: " + value);
        }
    }

    /** @param number from 1 to {@link #LAST_OF_DAY} */
    static DossierCode of(String oldAgencyCode, LocalDate day, int number) {
        return new DossierCode("%s-%s-%04d".formatted(oldAgencyCode, DAY.format(day), number));
    }

    /** Reads what a person typed: blanks and letter case do not matter. */
    public static Optional<DossierCode> read(String typed) {
        String code = typed.strip().replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        Matcher matcher = SHAPE.matcher(code);
        return matcher.matches() ? Optional.of(new DossierCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
