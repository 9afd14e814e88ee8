package vn.datmui.documents.outgoing.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Receiver;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.ReadingOutgoing;
import vn.datmui.documents.outgoing.Reviewing;
import vn.datmui.documents.outgoing.issuing.IssuingDocument;
import vn.datmui.documents.web.FileResponse;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.SeeOther;
import vn.datmui.pages.Words;

/** One document: its pages, what may be done with it, comments, versions, addressees. */
@Controller
@OpenTo(
        value = {Role.SPECIALIST, Role.DIVISION_HEAD, Role.CLERK, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class OutgoingController {

    static final int WORDS_AT_MOST = 2_000;

    private final ReadingOutgoing reading;
    private final Reviewing reviewing;
    private final IssuingDocument issuing;
    private final Files files;
    private final Words words;

    OutgoingController(
            ReadingOutgoing reading, Reviewing reviewing, IssuingDocument issuing, Files files, Words words) {
        this.reading = reading;
        this.reviewing = reviewing;
        this.issuing = issuing;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/desk/documents/outgoing/{id}")
    ModelAndView document(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done) {
        return page(reading.open(OutgoingId.read(id), me), done, FormErrors.none(), "", HttpStatus.OK);
    }

    private ModelAndView page(
            ReadingOutgoing.Whole whole, String done, FormErrors errors, String typed, HttpStatus status) {
        boolean toIssue = whole.document().stage() == Stage.SIGNED;
        List<Receiver> receivers = toIssue ? issuing.receiversOf(whole.document()) : List.of();
        Integer pages = files.get(whole.document().file()).pages();
        String known =
                Move.named(done).map(Move::slug).orElse(done.equals("comment") || done.equals("paper") ? done : "");
        var model = new DocumentModel(whole, receivers, pages == null ? 0 : pages, known, errors, typed);
        return new ModelAndView("documents/out/document", Map.of("model", model), status);
    }

    @PostMapping("/desk/documents/outgoing/{id}/moves/{move}")
    ModelAndView move(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String move,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(name = "words", defaultValue = "") String typed) {
        OutgoingId document = OutgoingId.read(id);
        var whole = reading.whole(document, me);
        Move asked = Move.named(move).orElseThrow(OutgoingProblem::unknown);
        FormErrors errors = judged("words-" + asked.slug(), typed, asked.needsReason());
        if (!errors.isEmpty()) {
            return page(whole, "", errors, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            made(me, document, revision, asked, typed.strip());
        } catch (OutgoingProblem | DocumentsProblem problem) {
            if (problem.kind() != vn.datmui.kernel.Problem.Kind.INVALID) {
                throw problem;
            }
            return page(
                    whole,
                    "",
                    FormErrors.none().and("move-" + asked.slug(), words.of(problem)),
                    typed,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.page("/desk/documents/outgoing/" + document + "?done=" + asked.slug());
    }

    private void made(SignedIn me, OutgoingId document, int revision, Move move, String typed) {
        switch (move) {
            case SUBMIT, PASS, RETURN, TAKE_BACK, WITHDRAW -> reviewing.move(me, document, revision, move, typed);
            case CANCEL -> issuing.cancel(me, document, revision, typed);
            case RECALL -> issuing.recall(me, document, revision, typed);
            case SIGN, ISSUE, REPLACE -> throw OutgoingProblem.unknown();
        }
    }

    private FormErrors judged(String field, String typed, boolean needed) {
        if (needed && typed.isBlank()) {
            return FormErrors.none().and(field, words.get("documents.out.words.missing"));
        }
        return typed.length() > WORDS_AT_MOST
                ? FormErrors.none().and(field, words.get("documents.out.too-long", WORDS_AT_MOST))
                : FormErrors.none();
    }

    @PostMapping("/desk/documents/outgoing/{id}/comments")
    ModelAndView comment(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(name = "words", defaultValue = "") String typed) {
        OutgoingId document = OutgoingId.read(id);
        var whole = reading.whole(document, me);
        FormErrors errors = judged("comment", typed, true);
        if (!errors.isEmpty()) {
            return page(whole, "", errors, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reviewing.comment(me, document, typed.strip());
        return SeeOther.page("/desk/documents/outgoing/" + document + "?done=comment");
    }

    /** @param paper the places of the receivers that shall get it on paper although the axis reaches them */
    @PostMapping("/desk/documents/outgoing/{id}/issue")
    ModelAndView issue(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") List<String> paper) {
        OutgoingId document = OutgoingId.read(id);
        Set<Integer> onPaper = paper.stream()
                .filter(one -> one.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        var whole = reading.whole(document, me);
        try {
            issuing.issue(me, document, revision, onPaper);
        } catch (OutgoingProblem problem) {
            if (problem.kind() != vn.datmui.kernel.Problem.Kind.INVALID) {
                throw problem;
            }
            return page(
                    whole, "", FormErrors.none().and("issue", words.of(problem)), "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.page("/desk/documents/outgoing/" + document + "?done=issue");
    }

    @PostMapping("/desk/documents/outgoing/{id}/addressees/{ordinal}")
    ModelAndView sentOnPaper(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String ordinal,
            @RequestParam(name = "words", defaultValue = "") String typed) {
        OutgoingId document = OutgoingId.read(id);
        var whole = reading.whole(document, me);
        FormErrors errors = judged("paper-" + ordinal, typed, false);
        if (!errors.isEmpty()) {
            return page(whole, "", errors, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        issuing.sentOnPaper(me, document, ordinal.matches("\\d{1,4}") ? Integer.parseInt(ordinal) : 0, typed.strip());
        return SeeOther.page("/desk/documents/outgoing/" + document + "?done=paper");
    }

    @GetMapping("/desk/documents/outgoing/{id}/file")
    ResponseEntity<Resource> file(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        return sent(reading.get(OutgoingId.read(id), me).file());
    }

    @GetMapping("/desk/documents/outgoing/{id}/pages/{number}")
    ResponseEntity<byte[]> pageOf(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String number) {
        FileId file = reading.get(OutgoingId.read(id), me).file();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(files.page(file, number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0));
    }

    @GetMapping("/desk/documents/outgoing/{id}/versions/{version}")
    ResponseEntity<Resource> version(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String version) {
        return sent(reading.whole(OutgoingId.read(id), me).versions().stream()
                .filter(one -> String.valueOf(one.version()).equals(version))
                .findFirst()
                .orElseThrow(OutgoingProblem::unknown)
                .file());
    }

    private ResponseEntity<Resource> sent(FileId id) {
        return FileResponse.paper(id, files.get(id).name(), files);
    }
}
