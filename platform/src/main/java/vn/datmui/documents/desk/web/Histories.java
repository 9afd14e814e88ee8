package vn.datmui.documents.desk.web;

import java.util.List;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.Happening;
import vn.datmui.pages.Page;
import vn.datmui.pages.TimelineEntry;

/** Histories as the page shows them, latest first. */
final class Histories {

    private Histories() {}

    static List<TimelineEntry> of(List<Happening> history, Page page) {
        return history.reversed().stream()
                .map(one -> new TimelineEntry(
                        page.t("documents.act." + one.act()), one.byName(), page.dateTime(one.at()), words(one, page)))
                .toList();
    }

    private static String words(Happening one, Page page) {
        return switch (one.act()) {
            case "urgency" ->
                Urgency.of(one.words())
                        .map(urgency -> page.t("documents.urgency." + urgency))
                        .orElse(one.words());
            case "console" -> page.t("documents.state." + one.words());
            default -> one.words();
        };
    }
}
