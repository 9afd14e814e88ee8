package vn.datmui.identity.representation.web;

import java.time.LocalDate;
import java.util.List;
import vn.datmui.identity.representation.Mandate;
import vn.datmui.pages.Page;

/**
 * One mandate, in words for one of its sides.
 *
 * @param representative by name
 * @param procedures names of the procedures to which it is limited
 * @param toAnswer whether the reader is asked
 * @param mayEnd whether the reader may revoke it, or take the question back
 */
public record MandateLine(
        Mandate mandate,
        String representative,
        List<String> procedures,
        boolean toAnswer,
        boolean mayEnd,
        LocalDate today) {

    public String id() {
        return mandate.id().toString();
    }

    public String scope(Page page) {
        return procedures.isEmpty() ? page.t("identity.mandate.every") : String.join("; ", procedures);
    }

    public String period(Page page) {
        LocalDate to = mandate.period().to();
        return to == null
                ? page.t("identity.people.since", page.date(mandate.period().from()))
                : page.t("identity.people.from-to", page.date(mandate.period().from()), page.date(to));
    }

    public String kind(Page page) {
        return page.t("identity.mandate.kind." + mandate.kind().name());
    }

    /** {@code WAITING}, {@code ACTIVE}, {@code OVER} ... */
    public String state() {
        boolean over = mandate.state() == Mandate.State.ACTIVE
                && mandate.period().to() != null
                && mandate.period().to().isBefore(today);
        return over ? "OVER" : mandate.state().name();
    }

    public String colour() {
        return switch (state()) {
            case "ACTIVE" -> "green";
            case "WAITING" -> "yellow";
            default -> "grey";
        };
    }
}
