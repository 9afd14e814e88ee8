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
import vn.datmui.kernel.VietnameseText;

/** The page on which the owner completes a dossier. One form: whatever button is pressed, files and note are kept first. */
@Controller
@OpenTo(anySignedIn = true)
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
     * @param round which request is answered, so that a repeated sending is recognised
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
        if (answering.isAnswered(dossier, me, round)) {
            return To.dossier(dossier);
        }
        SupplementAnswer before = answering.prepared(dossier, me);
        answering.keepNote(dossier, me, VietnameseText.cleanLines(note));
        if (!remove.isEmpty()) {
            answering.remove(dossier, me, Codes.file(remove));
        }
        SequencedMap<String, Problem> refused = keep(dossier, me, before, request);
        if (!refused.isEmpty()) {
            return wrong(new SupplementPage(answering.prepared(dossier, me), refused, false));
        }
        return act.equals("send") && remove.isEmpty()
                ? send(dossier, me, before.request().round())
                : To.page(dossier, "/supplement");
    }

    private SequencedMap<String, Problem> keep(
            DossierCode code, SignedIn me, SupplementAnswer answer, HttpServletRequest request) {
        SequencedMap<String, Problem> refused = new LinkedHashMap<>();
        for (SupplementAnswer.Line line : answer.lines()) {
            String field = SupplementPage.field(line.number());
            for (MultipartFile file : chosen(request, field)) {
                try (InputStream content = file.getInputStream()) {
                    answering.keep(code, me, line.number(), content, nameOf(file));
                } catch (FileRefused | DossierProblem problem) {
                    refused.putIfAbsent(field, problem);
                } catch (IOException broken) {
                    throw new UncheckedIOException("upload of " + code, broken);
                }
            }
        }
        return refused;
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

    private ModelAndView send(DossierCode code, SignedIn me, int round) {
        try {
            answering.send(code, me);
            return To.dossier(code);
        } catch (DossierProblem problem) {
            if (answering.isAnswered(code, me, round)) {
                return To.dossier(code);
            }
            if (problem.kind() == Problem.Kind.INVALID) {
                return wrong(new SupplementPage(answering.prepared(code, me), new LinkedHashMap<>(), true));
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
