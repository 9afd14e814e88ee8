package vn.datmui.dossiers.track.web;

import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.pages.SeeOther;

/** Where the browser goes after a form was sent: always by 303, so that going back and reloading send nothing again. */
final class To {

    private To() {}

    static ModelAndView dossier(DossierCode code) {
        return page(code, "");
    }

    static ModelAndView page(DossierCode code, String below) {
        return SeeOther.page("/dossiers/" + code + below);
    }
}
