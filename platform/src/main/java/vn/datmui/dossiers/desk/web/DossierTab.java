package vn.datmui.dossiers.desk.web;

import java.util.Locale;

/** The tabs of a dossier's page, in their order; the address holds the one that is open, so that each is a link. */
public enum DossierTab {
    SUMMARY,
    PAPERS,
    HISTORY,
    OPINIONS,
    FEES;

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of a slug; the summary for anything unknown. */
    static DossierTab ofSlug(String slug) {
        for (DossierTab tab : values()) {
            if (tab.slug().equals(slug)) {
                return tab;
            }
        }
        return SUMMARY;
    }
}
