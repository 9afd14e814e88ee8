package vn.datmui.identity.people.web;

import java.time.LocalDate;
import vn.datmui.kernel.Period;
import vn.datmui.organisation.HeldPost;
import vn.datmui.pages.Page;

/**
 * One holding of a post, in words.
 *
 * @param changeable whether the reader may end it or move its holder
 */
public record PostLine(HeldPost held, String unit, String agency, LocalDate today, boolean changeable) {

    public String id() {
        return held.id().toString();
    }

    public String title() {
        return held.post().title();
    }

    public String place() {
        return unit + ", " + agency;
    }

    public String role(Page page) {
        return page.t("identity.role." + held.post().role().name());
    }

    public String period(Page page) {
        return words(page, held.post().validity());
    }

    static String words(Page page, Period period) {
        LocalDate to = period.to();
        return to == null
                ? page.t("identity.people.since", page.date(period.from()))
                : page.t("identity.people.from-to", page.date(period.from()), page.date(to));
    }

    /** {@code past}, {@code now} or {@code coming}. */
    public String state() {
        Period period = held.post().validity();
        return period.contains(today) ? "now" : period.from().isAfter(today) ? "coming" : "past";
    }
}
