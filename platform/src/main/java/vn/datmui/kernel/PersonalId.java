package vn.datmui.kernel;

import java.util.regex.Pattern;

/** A personal identification number (số định danh cá nhân): 12 digits. Prints masked, so that logs never carry it whole. */
public record PersonalId(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");

    public PersonalId {
        if (!isPersonalId(value)) {
            throw new IllegalArgumentException("a personal identification number has 12 digits");
        }
    }

    public static boolean isPersonalId(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "********" + value.substring(8);
    }
}
