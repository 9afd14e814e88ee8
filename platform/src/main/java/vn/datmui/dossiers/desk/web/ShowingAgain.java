package vn.datmui.dossiers.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.desk.DeskDossier;
import vn.datmui.dossiers.desk.ReadingDossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Words;

/** The dossier's page after something was refused: as it stands by now, with what was typed and why. */
@Component
class ShowingAgain {

    private final ReadingDossier reading;
    private final Words words;

    ShowingAgain(ReadingDossier reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** What was asked for; {@code act} is null for what is no act of the dossier. */
    record Asked(Looking looking, @Nullable DeskAct act, MultiValueMap<String, String> posted) {}

    ModelAndView page(DossierCode code, SignedIn me, Asked asked, Problem problem) {
        DeskDossier desk = reading.read(code, me, words.language());
        DossierPage model =
                new DossierPage(desk, asked.looking(), List.of(), "", asked.act(), problem, Map.copyOf(asked.posted()));
        ModelAndView view = new ModelAndView("dossiers/desk/dossier", Map.of("model", model));
        view.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return view;
    }
}
