package vn.datmui.documents.workfiles.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.web.FileResponse;
import vn.datmui.documents.workfiles.FileItem;
import vn.datmui.documents.workfiles.FileProblem;
import vn.datmui.documents.workfiles.Filing;
import vn.datmui.documents.workfiles.HandingOver;
import vn.datmui.documents.workfiles.PlanningFiles;
import vn.datmui.documents.workfiles.ReadingFiles;
import vn.datmui.documents.workfiles.Retention;
import vn.datmui.documents.workfiles.WorkFile;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.SeeOther;
import vn.datmui.pages.Words;

/** The pages of work files: the list, one file, and the plan of the year. */
@Controller
@OpenTo(
        value = {Role.SPECIALIST, Role.DIVISION_HEAD, Role.CLERK, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class FilesController {

    static final int TITLE_AT_MOST = 300;
    static final int CODE_AT_MOST = 50;

    private final ReadingFiles reading;
    private final Filing filing;
    private final HandingOver handing;
    private final PlanningFiles planning;
    private final Files files;
    private final Words words;

    FilesController(
            ReadingFiles reading,
            Filing filing,
            HandingOver handing,
            PlanningFiles planning,
            Files files,
            Words words) {
        this.reading = reading;
        this.filing = filing;
        this.handing = handing;
        this.planning = planning;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/desk/documents/files")
    ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        return list(me, FormErrors.none(), Typed.NOTHING, HttpStatus.OK);
    }

    private ModelAndView list(SignedIn me, FormErrors errors, Typed typed, HttpStatus status) {
        var model = new FilesModel(reading.find(me), planning.of(me, planning.thisYear()), errors, typed);
        return new ModelAndView("documents/workfiles/list", Map.of("model", model), status);
    }

    /** From the plan, or with a code, title and retention of the keeper's own. */
    @PostMapping("/desk/documents/files")
    ModelAndView open(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String retention) {
        if (!line.isEmpty()) {
            return to(filing.open(me, id(line)).id(), "opened");
        }
        FormErrors errors = judged(code, title, retention);
        if (!errors.isEmpty()) {
            return list(me, errors, new Typed(code, title, retention), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        WorkFile opened = filing.open(
                me, code.strip(), title.strip(), Retention.of(retention).orElseThrow());
        return to(opened.id(), "opened");
    }

    private FormErrors judged(String code, String title, String retention) {
        FormErrors errors = text(FormErrors.none(), "code", code, CODE_AT_MOST);
        errors = text(errors, "title", title, TITLE_AT_MOST);
        return Retention.of(retention).isEmpty()
                ? errors.and("retention", words.get("documents.workfiles.retention.missing"))
                : errors;
    }

    private FormErrors text(FormErrors errors, String field, String typed, int atMost) {
        if (typed.isBlank()) {
            return errors.and(field, words.get("documents.workfiles." + field + ".missing"));
        }
        return typed.length() > atMost ? errors.and(field, words.get("documents.out.too-long", atMost)) : errors;
    }

    @GetMapping("/desk/documents/files/plan")
    ModelAndView plan(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "0") int year) {
        return plan(me, year, FormErrors.none(), Typed.NOTHING, HttpStatus.OK);
    }

    private ModelAndView plan(SignedIn me, int year, FormErrors errors, Typed typed, HttpStatus status) {
        var model = new PlanModel(planning.of(me, known(year)), errors, typed);
        return new ModelAndView("documents/workfiles/plan", Map.of("model", model), status);
    }

    /** This year and its neighbours. */
    private int known(int year) {
        int now = planning.thisYear();
        return Math.abs(year - now) <= 20 ? year : now;
    }

    @PostMapping("/desk/documents/files/plan")
    ModelAndView propose(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String retention) {
        FormErrors errors = judged(code, title, retention);
        if (errors.isEmpty()) {
            try {
                planning.propose(
                        me,
                        known(year),
                        code.strip(),
                        title.strip(),
                        Retention.of(retention).orElseThrow());
                return SeeOther.page("/desk/documents/files/plan?year=" + known(year));
            } catch (FileProblem problem) {
                if (problem.kind() != Problem.Kind.CONFLICT) {
                    throw problem;
                }
                errors = errors.and("code", words.of(problem));
            }
        }
        return plan(me, year, errors, new Typed(code, title, retention), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/desk/documents/files/plan/approve")
    ModelAndView approve(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "0") int year) {
        planning.approve(me, known(year));
        return SeeOther.page("/desk/documents/files/plan?year=" + known(year));
    }

    /** Which of the person's open files a document goes into. */
    @GetMapping("/desk/documents/files/put")
    ModelAndView put(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String document) {
        return new ModelAndView(
                "documents/workfiles/put",
                Map.of("files", reading.openOf(me), "document", id(document).toString()));
    }

    @PostMapping("/desk/documents/files/put")
    ModelAndView put(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String document) {
        filing.addDocument(me, id(file), id(document));
        return to(id(file), "added");
    }

    @GetMapping("/desk/documents/files/{id}")
    ModelAndView file(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done) {
        return file(me, id(id), done, FormErrors.none(), Typed.NOTHING, HttpStatus.OK);
    }

    private ModelAndView file(SignedIn me, UUID id, String done, FormErrors errors, Typed typed, HttpStatus status) {
        var model = new FileModel(reading.get(me, id), FileModel.known(done), errors, typed);
        return new ModelAndView("documents/workfiles/file", Map.of("model", model), status);
    }

    /** An opinion, or a paper that lies in the paper part. */
    @PostMapping("/desk/documents/files/{id}/items")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable LocalDate dated) {
        UUID file = id(id);
        reading.get(me, file);
        FormErrors errors = text(FormErrors.none(), "title", title, TITLE_AT_MOST);
        if (code.length() > CODE_AT_MOST) {
            errors = errors.and("code", words.get("documents.out.too-long", CODE_AT_MOST));
        }
        if (!errors.isEmpty()) {
            return file(me, file, "", errors, new Typed(code, title, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        FileItem.Kind what = kind.equals("PAPER") ? FileItem.Kind.PAPER : FileItem.Kind.OPINION;
        filing.addNote(me, file, what, title.strip(), code.strip(), dated);
        return to(file, "added");
    }

    @PostMapping("/desk/documents/files/{id}/items/{ordinal}")
    ModelAndView takeOut(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String ordinal,
            @RequestParam(name = "words", defaultValue = "") String reason) {
        UUID file = id(id);
        reading.get(me, file);
        if (reason.isBlank() || reason.length() > TITLE_AT_MOST) {
            FormErrors errors = FormErrors.none().and("out-" + ordinal, words.get("documents.out.words.missing"));
            return file(me, file, "", errors, Typed.NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        filing.takeOut(me, file, ordinal.matches("\\d{1,6}") ? Integer.parseInt(ordinal) : 0, reason.strip());
        return to(file, "taken-out");
    }

    @PostMapping("/desk/documents/files/{id}/acts/{act}")
    ModelAndView act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(name = "words", defaultValue = "") String reason) {
        UUID file = id(id);
        reading.get(me, file);
        if (act.equals("give-back") && (reason.isBlank() || reason.length() > TITLE_AT_MOST)) {
            FormErrors errors = FormErrors.none().and("give-back", words.get("documents.out.words.missing"));
            return file(me, file, "", errors, new Typed("", reason, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            switch (act) {
                case "close" -> filing.close(me, file, revision);
                case "reopen" -> filing.reopen(me, file, revision);
                case "hand-over" -> handing.handOver(me, file, revision);
                case "accept" -> handing.accept(me, file, revision);
                case "give-back" -> handing.giveBack(me, file, revision, reason.strip());
                default -> throw FileProblem.unknown();
            }
        } catch (FileProblem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            FormErrors errors = FormErrors.none().and("act", words.of(problem));
            return file(me, file, "", errors, Typed.NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return to(file, act);
    }

    @GetMapping("/desk/documents/files/{id}/index")
    ResponseEntity<Resource> index(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        FileId index =
                Optional.ofNullable(reading.get(me, id(id)).file().index()).orElseThrow(FileProblem::unknown);
        return FileResponse.paper(index, "muc-luc-ho-so.pdf", files);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw FileProblem.unknown();
        }
    }

    private static ModelAndView to(UUID file, String done) {
        return SeeOther.page("/desk/documents/files/" + file + "?done=" + done);
    }
}
