package vn.datmui.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Money;

/**
 * What every template is given beside its own model, under the name {@code page}: the words of the reader's language, who
 * looks, the token that guards forms, and how dates, times and money are written.
 *
 * @param path the address of this page, for the language links
 * @param viewer null when nobody is signed in
 * @param formToken what every form that posts carries in a hidden field
 */
public record Page(
        Words words, String path, @Nullable Viewer viewer, FormToken formToken, LocalDate today, Assets assets) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    public Language language() {
        return words.language();
    }

    public String formTokenName() {
        return formToken.name();
    }

    public String formTokenValue() {
        return formToken.value();
    }

    /** The address of this page in the other language. */
    public String pathIn(Language other) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag();
    }

    /** Whether officers work here: dense pages, their own menu. */
    public boolean isDesk() {
        return isUnder("/desk") || isUnder("/admin");
    }

    /** Whether this page stands at an address or below it; marks the current entry of the menu. */
    public boolean isUnder(String address) {
        return path.equals(address) || path.startsWith(address + "/") || path.startsWith(address + "?");
    }

    /** The words of a key. */
    public String t(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The words of a text of the trade. */
    public String t(BilingualText text) {
        return words.of(text);
    }

    public String date(LocalDate day) {
        return DATE.format(day);
    }

    public String dateTime(LocalDateTime moment) {
        return DATE_TIME.format(moment);
    }

    public String dateTime(Instant moment) {
        return dateTime(LocalDateTime.ofInstant(moment, ZONE));
    }

    public String money(Money amount) {
        return amount.toString().replace(' ', '\u00a0');
    }

    /** The address of a built asset, with its content hash: {@code asset("citizen.css")}. */
    public String asset(String name) {
        return assets.address(name);
    }
}
