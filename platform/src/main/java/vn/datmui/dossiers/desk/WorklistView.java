package vn.datmui.dossiers.desk;

import java.util.Locale;

/** The saved views of a worklist, in the order in which they are offered. */
public enum WorklistView {
    /** What the person can act on now. */
    TODO,
    OVERDUE,
    /** Due today. */
    TODAY,
    /** Near the due date: the legal day of the apology comes within three working days. */
    SOON,
    SUPPLEMENT,
    PAYMENT,
    /** Signed, waiting to be handed over. */
    RETURN,
    /** Everything open in the agency. */
    OPEN,
    /** Ended, newest first. */
    ENDED;

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of a slug; the first view for anything unknown. */
    public static WorklistView ofSlug(String slug) {
        for (WorklistView view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        return TODO;
    }
}
