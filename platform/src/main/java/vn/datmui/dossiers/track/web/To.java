package vn.datmui.dossiers.track.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.datmui.dossiers.DossierCode;

/** Where the browser goes after a form was sent: always by 303, so that going back and reloading send nothing again. */
final class To {

    private To() {}

    static ModelAndView dossier(DossierCode code) {
        return page(code, "");
    }

    static ModelAndView page(DossierCode code, String below) {
        RedirectView redirect = new RedirectView("/dossiers/" + code + below);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
