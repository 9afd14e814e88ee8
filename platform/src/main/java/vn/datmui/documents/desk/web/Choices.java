package vn.datmui.documents.desk.web;

import java.util.List;
import java.util.stream.Stream;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.people.Desk;
import vn.datmui.pages.Choice;
import vn.datmui.pages.Page;

/** What several forms offer. */
final class Choices {

    private Choices() {}

    static List<Choice> urgencies(Page page) {
        return Stream.of(Urgency.values())
                .map(one -> new Choice(one.name(), page.t("documents.urgency." + one)))
                .toList();
    }

    /** Units, each followed by its people. */
    static List<Choice> desks(List<Desk> desks) {
        return desks.stream()
                .map(desk -> new Choice(
                        desk.key(),
                        desk.officer() == null
                                ? desk.unitName()
                                : "– " + desk.officerName() + ", " + desk.title() + " (" + desk.unitName() + ")"))
                .toList();
    }

    /** The units alone. */
    static List<Choice> units(List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.officer() == null)
                .map(desk -> new Choice(desk.key(), desk.unitName()))
                .toList();
    }

    static List<Choice> people(List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.officer() != null)
                .map(desk -> new Choice(desk.key(), desk.officerName() + ", " + desk.title()))
                .toList();
    }
}
