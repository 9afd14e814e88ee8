package vn.datmui.edxml.message;

import java.util.regex.Pattern;

/** The two ways agencies are coded on the exchange, and what neither fits. */
public enum AgencyCodeStyle {
    /** QCVN 102:2016: {@code 000.00.19.H12}, at most four groups, the rightmost is level 1; short forms exist. */
    OLD("(\\d{2,3}\\.){1,3}[A-Z]\\d{2}"),
    /** Decision 20/2020/QĐ-TTg, art. 4: {@code H12.19.3}, the leftmost is level 1; 35 characters at most. */
    NEW("(?=.{3,35}$)[A-Y]\\d{2}(\\.[0-9A-Z]+)*"),
    /** Decision 20/2020/QĐ-TTg, art. 6: a scheme {@code Z01}-{@code Z99}, then up to 32 characters. */
    OTHER_SCHEME("Z(?!00)\\d{2}[0-9A-Za-z]{1,32}"),
    /** Decision 20/2020/QĐ-TTg, art. 5: the number of an enterprise or a business household. */
    BUSINESS_NUMBER("\\d{10}(-\\d{3})?|\\d{12,13}"),
    NEITHER("(?s).*");

    private final Pattern form;

    AgencyCodeStyle(String form) {
        this.form = Pattern.compile(form);
    }

    public static AgencyCodeStyle of(String code) {
        if (code.length() > 64) {
            return NEITHER;
        }
        for (var style : values()) {
            if (style.form.matcher(code).matches()) {
                return style;
            }
        }
        return NEITHER;
    }
}
