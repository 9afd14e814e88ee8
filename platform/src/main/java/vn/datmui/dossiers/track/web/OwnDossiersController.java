package vn.datmui.dossiers.track.web;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.track.OpenDrafts;
import vn.datmui.dossiers.track.ReadingOwnDossiers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;

/** A person's own dossiers: the list, and one with everything that its owner may see. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class OwnDossiersController {

    private final ReadingOwnDossiers own;
    private final ObjectProvider<OpenDrafts> drafts;

    OwnDossiersController(ReadingOwnDossiers own, ObjectProvider<OpenDrafts> drafts) {
        this.own = own;
        this.drafts = drafts;
    }

    @GetMapping("/dossiers")
    ModelAndView all(@AuthenticationPrincipal SignedIn me) {
        var open =
                drafts.orderedStream().flatMap(source -> source.of(me).stream()).toList();
        return new ModelAndView("dossiers/track/list", Map.of("model", new ListPage(own.all(me), open)));
    }

    @GetMapping("/dossiers/{code}")
    ModelAndView one(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("dossiers/track/dossier", Map.of("model", own.read(Codes.dossier(code), me)));
    }
}
