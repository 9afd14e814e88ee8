package vn.datmui.dossiers.track.web;

import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.track.Completion;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The model of the tracking page.
 *
 * @param completion what was found; null when nothing was asked or found
 * @param trouble {@code empty}, {@code malformed} or {@code unknown}; empty when all is well
 */
public record TrackPage(String typed, @Nullable Completion completion, String trouble) {

    static TrackPage empty() {
        return new TrackPage("", null, "");
    }

    static TrackPage found(Completion completion) {
        return new TrackPage(completion.code().value(), completion, "");
    }

    static TrackPage wrong(String typed, String trouble) {
        return new TrackPage(typed, null, trouble);
    }

    public FormErrors errors(Page page) {
        return trouble.isEmpty()
                ? FormErrors.none()
                : FormErrors.none().and("code", page.t("dossiers.track.trouble." + trouble));
    }
}
