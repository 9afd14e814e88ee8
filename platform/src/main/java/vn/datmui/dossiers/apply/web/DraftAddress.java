package vn.datmui.dossiers.apply.web;

import java.util.UUID;
import vn.datmui.catalogue.FormPage;
import vn.datmui.dossiers.apply.Draft;
import vn.datmui.dossiers.apply.DraftProblem;
import vn.datmui.dossiers.apply.OpenDraft;

/** The addresses of a draft's pages. */
public final class DraftAddress {

    private DraftAddress() {}

    /** @throws DraftProblem when the text names no draft */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw DraftProblem.unknown();
        }
    }

    public static String of(Draft draft) {
        return "/apply/" + draft.id();
    }

    public static String of(OpenDraft open, String section) {
        return of(open.draft()) + "/" + section;
    }

    public static String of(OpenDraft open, FormPage page) {
        return of(open, "pages/" + page.id());
    }

    /** From the check page there and back again. */
    public static String toChange(OpenDraft open, FormPage page) {
        return of(open, page) + "?from=check";
    }
}
