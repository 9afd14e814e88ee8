package vn.datmui.documents.outgoing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.datmui.documents.DocumentsTab;

/** A saved view of drafts or outgoing documents. */
public enum View {
    /** Where it is the person's turn. */
    TURN(DocumentsTab.DRAFTS),
    /** Drafted by the person. */
    MINE(DocumentsTab.DRAFTS),
    /** All drafts that the person may see. */
    ALL(DocumentsTab.DRAFTS),
    /** Signed, not yet issued: the clerk's. */
    TO_ISSUE(DocumentsTab.OUTGOING),
    ISSUED(DocumentsTab.OUTGOING),
    /** Sent to the person's unit. */
    GIVEN(DocumentsTab.OUTGOING),
    /** Cancelled, recalled, replaced, given up. */
    ENDED(DocumentsTab.OUTGOING);

    private final DocumentsTab tab;

    View(DocumentsTab tab) {
        this.tab = tab;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "documents.out.view." + slug();
    }

    public DocumentsTab tab() {
        return tab;
    }

    /** The views of a tab, the first of which is shown when none is named. */
    public static List<View> of(DocumentsTab tab) {
        return Stream.of(values()).filter(view -> view.tab == tab).toList();
    }

    public static View named(DocumentsTab tab, String slug) {
        return of(tab).stream()
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElse(of(tab).getFirst());
    }
}
