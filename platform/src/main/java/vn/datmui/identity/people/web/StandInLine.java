package vn.datmui.identity.people.web;

import java.time.LocalDate;
import vn.datmui.organisation.StandIn;
import vn.datmui.pages.Page;

/** Somebody stands in for somebody, in words. */
public record StandInLine(StandIn standIn, String absent, String deputy, String post, LocalDate today) {

    public String id() {
        return standIn.id().toString();
    }

    public String period(Page page) {
        return PostLine.words(page, standIn.period());
    }

    public boolean isOver() {
        LocalDate end = standIn.period().to();
        return end != null && end.isBefore(today);
    }

    public boolean isNow() {
        return standIn.period().contains(today);
    }
}
