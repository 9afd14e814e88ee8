package vn.datmui.exchange.message;

import vn.datmui.edxml.finding.Finding;
import vn.datmui.kernel.BilingualText;

/**
 * Something that a check found in a message, kept with it in words.
 *
 * @param severity FATAL, ERROR, WARNING or NOTE, as the exchange format weighs
 */
public record KeptFinding(String code, String severity, String place, BilingualText words) {

    public static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.code().id(),
                finding.severity().name(),
                finding.place().toString(),
                new BilingualText(finding.words("vi"), finding.words("en")));
    }

    /** Whether the message must not have its effect. */
    public boolean isGrave() {
        return severity.equals("FATAL") || severity.equals("ERROR");
    }
}
