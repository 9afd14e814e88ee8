package vn.datmui.kernel;

import java.util.regex.Pattern;

/**
 * The electronic identifier of an agency in the style of Decision 20/2020/QĐ-TTg, art. 4: level 1 on the left, groups
 * separated by dots, at most 35 characters, for example {@code H12.32002}. It is the key of the agency everywhere in the
 * platform; the older code (QCVN 102:2016) is an attribute kept beside it.
 */
public record AgencyCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Y][0-9]{2}(\\.[0-9A-Z]+)*");

    public AgencyCode {
        if (value.length() > 35 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an agency code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
