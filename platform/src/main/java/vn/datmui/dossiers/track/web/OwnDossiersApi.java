package vn.datmui.dossiers.track.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.dossiers.track.ReadingOwnDossiers;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.Dictionary;

/** A person's own dossiers for programs: the same facts as on the pages. */
@RestController
@OpenTo(anySignedIn = true, reach = Reach.OWN)
@RequestMapping("/api/dossiers")
class OwnDossiersApi {

    private final ReadingOwnDossiers own;
    private final Dictionary dictionary;

    OwnDossiersApi(ReadingOwnDossiers own, Dictionary dictionary) {
        this.own = own;
        this.dictionary = dictionary;
    }

    @GetMapping
    List<DossierAnswer.Brief> all(@AuthenticationPrincipal SignedIn me) {
        return own.all(me).stream()
                .map(card -> DossierAnswer.brief(card, dictionary.in(Language.VI)))
                .toList();
    }

    @GetMapping("/{code}")
    DossierAnswer one(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        return DossierAnswer.of(own.read(Codes.dossier(code), me), dictionary.in(Language.VI));
    }
}
