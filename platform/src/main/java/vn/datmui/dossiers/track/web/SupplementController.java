package vn.datmui.dossiers.track.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.track.AnsweringRequest;
import vn.datmui.dossiers.track.SupplementAnswer;
import vn.datmui.files.FileRefused;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.VietnameseText;

/** The page on which the owner completes a dossier. One form: whatever button is pressed, files and note are kept first. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class SupplementController {

    private final AnsweringRequest answering;

    SupplementController(AnsweringRequest answering) {
        this.answering = answering;
    }

    @GetMapping("/dossiers/{code}/supplement")
    ModelAndView show(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        DossierCode dossier = Codes.dossier(code);
        if (!answering.isWaiting(dossier, me)) {
            return To.dossier(dossier);
        }
        return page(SupplementPage.of(answering.prepared(dossier, me)), HttpStatus.OK);
    }

    /**
     * @param round which request the page showed: no other is answered, and a repeated sending is recognised
     * @param act {@code send} to send what was prepared; anything else only keeps it
     * @param remove a file to take out again; empty for none
     */
    @PostMapping("/dossiers/{code}/supplement")
    ModelAndView keepOrSend(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String remove,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        DossierCode dossier = Codes.dossier(code);
        Posted posted = new Posted(dossier, me, round, VietnameseText.cleanLines(note), request);
        if (standing(posted) != AnsweringRequest.Standing.OPEN) {
            return passed(posted);
        }
        try {
            return open(posted, act, remove);
        } catch (DossierProblem meanwhile) {
            if (meanwhile.kind() == Problem.Kind.CONFLICT) {
                return passed(posted);
            }
            throw meanwhile;
        }
    }

    /** What came in. */
    private record Posted(DossierCode code, SignedIn me, int round, String note, HttpServletRequest request) {}

    private ModelAndView open(Posted posted, String act, String remove) {
        answering.keepNote(posted.code(), posted.me(), posted.round(), posted.note());
        if (!remove.isEmpty()) {
            answering.remove(posted.code(), posted.me(), posted.round(), Codes.file(remove));
        }
        SequencedMap<String, Problem> refused = keep(posted);
        if (!refused.isEmpty()) {
            return wrong(new SupplementPage(answering.prepared(posted.code(), posted.me()), refused, false, false));
        }
        return act.equals("send") && remove.isEmpty() ? send(posted) : To.page(posted.code(), "/supplement");
    }

    /** Nothing has been sent; what was typed stands on the page. */
    private ModelAndView passed(Posted posted) {
        return switch (standing(posted)) {
            case SENT -> To.dossier(posted.code());
            case OPEN -> throw DossierProblem.changedMeanwhile();
            case PASSED ->
                new ModelAndView(
                        "dossiers/track/supplementPassed",
                        Map.of("model", new PassedPage(posted.code(), posted.note())),
                        HttpStatus.CONFLICT);
            case REPLACED -> page(replaced(posted), HttpStatus.CONFLICT);
        };
    }

    private SupplementPage replaced(Posted posted) {
        answering.carryOver(posted.code(), posted.me(), posted.round());
        SupplementAnswer now = answering.prepared(posted.code(), posted.me());
        SupplementAnswer shown = posted.note().isBlank() ? now : now.noting(posted.note());
        return new SupplementPage(shown, new LinkedHashMap<>(), false, true);
    }

    private AnsweringRequest.Standing standing(Posted posted) {
        return answering.standing(posted.code(), posted.me(), posted.round(), posted.note(), namesOf(posted.request()));
    }

    private static List<String> namesOf(HttpServletRequest request) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? List.of()
                : form.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .map(SupplementController::nameOf)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private SequencedMap<String, Problem> keep(Posted posted) {
        SequencedMap<String, Problem> refused = new LinkedHashMap<>();
        for (SupplementAnswer.Line line :
                answering.prepared(posted.code(), posted.me()).lines()) {
            String field = SupplementPage.field(line.number());
            for (MultipartFile file : chosen(posted.request(), field)) {
                try {
                    keep(posted, line.number(), file);
                } catch (FileRefused | DossierProblem problem) {
                    requireOpen(problem);
                    refused.putIfAbsent(field, problem);
                }
            }
        }
        return refused;
    }

    private void keep(Posted posted, int line, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            answering.keep(posted.code(), posted.me(), posted.round(), line, content, nameOf(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("upload of " + posted.code(), broken);
        }
    }

    private static void requireOpen(Problem problem) {
        if (problem instanceof DossierProblem passed && problem.kind() == Problem.Kind.CONFLICT) {
            throw passed;
        }
    }

    private static List<MultipartFile> chosen(HttpServletRequest request, String field) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? List.of()
                : form.getFiles(field).stream()
                        .filter(f -> !nameOf(f).isEmpty())
                        .toList();
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : VietnameseText.cleanLines(name);
    }

    private ModelAndView send(Posted posted) {
        try {
            answering.send(posted.code(), posted.me(), posted.round());
            return To.dossier(posted.code());
        } catch (DossierProblem problem) {
            if (problem.kind() == Problem.Kind.INVALID) {
                SupplementAnswer prepared = answering.prepared(posted.code(), posted.me());
                return wrong(new SupplementPage(prepared, new LinkedHashMap<>(), true, false));
            }
            throw problem;
        }
    }

    private static ModelAndView wrong(SupplementPage model) {
        return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(SupplementPage model, HttpStatus status) {
        return new ModelAndView("dossiers/track/supplement", Map.of("model", model), status);
    }
}
