package vn.datmui.documents.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.assignments.AssignmentId;
import vn.datmui.documents.assignments.Overseeing;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.assignments.Working;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.incoming.HandingScans;
import vn.datmui.documents.incoming.ReadingIncoming;
import vn.datmui.documents.people.Desks;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.documents.web.FileResponse;
import vn.datmui.files.FileRefused;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** One task and the acts of those whom it concerns; whoever it does not concern does not find it. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class AssignmentController {

    private static final int MOST_PROOFS = 10;

    private final ReadingAssignments reading;
    private final ReadingIncoming documents;
    private final Working working;
    private final Overseeing overseeing;
    private final HandingScans scans;
    private final Standings standings;
    private final Desks desks;
    private final DutyClocks clocks;
    private final Files files;
    private final Clock clock;

    AssignmentController(
            ReadingAssignments reading,
            ReadingIncoming documents,
            Working working,
            Overseeing overseeing,
            HandingScans scans,
            Standings standings,
            Desks desks,
            DutyClocks clocks,
            Files files,
            Clock clock) {
        this.reading = reading;
        this.documents = documents;
        this.working = working;
        this.overseeing = overseeing;
        this.scans = scans;
        this.standings = standings;
        this.desks = desks;
        this.clocks = clocks;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/desk/documents/assignments/{id}")
    ModelAndView task(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done) {
        return page(id(id), standings.of(me), Form.empty(), done);
    }

    private ModelAndView page(AssignmentId id, Standing standing, Form form, String done) {
        var whole = reading.whole(id, standing);
        var task = whole.task();
        var lead = task.lead();
        boolean handsOn =
                lead.filter(one -> standing.unitsLed().contains(one.unit())).isPresent();
        var incoming = task.incoming();
        var document = incoming == null
                ? ""
                : documents
                        .find(incoming)
                        .map(about -> about.code() + " – " + about.senderName())
                        .orElse("");
        var model = new AssignmentModel(
                whole,
                standing,
                handsOn ? desks.peopleOf(lead.orElseThrow().unit(), task.agency()) : List.of(),
                document,
                form,
                done.matches("[a-z-]{1,20}") ? done : "",
                clock.instant());
        return new ModelAndView(
                "documents/assignment",
                Map.of("model", model),
                form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** Work: begin, hand on, progress, ask for time, finish; oversight: give or refuse time, confirm, send back, withdraw. */
    @PostMapping("/desk/documents/assignments/{id}/{act}")
    ModelAndView act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proofs) {
        var standing = standings.of(me);
        var task = reading.whole(id(id), standing).task();
        var form = new Form(typed);
        var doing = doing(task.id(), act, form, proofs == null ? List.of() : proofs, standing);
        if (form.isWrong()) {
            return page(task.id(), standing, form, "");
        }
        doing.run();
        return SeeOther.page("/desk/documents/assignments/" + task.id() + "?done=" + act);
    }

    /** Reads what the act needs; whether something is wrong with it stands in the form afterwards. */
    private Runnable doing(AssignmentId id, String act, Form form, List<MultipartFile> proofs, Standing by) {
        return switch (act) {
            case "begin" -> () -> working.start(id, by);
            case "hand-on" -> {
                var to = form.text("to");
                if (to.isBlank()) {
                    form.wrong("to", "documents.wrong.lead");
                }
                yield () -> working.handOn(id, to, by);
            }
            case "progress" -> {
                var words = form.needed("words", Form.TEXT);
                int percent = form.number("percent", 0, 100, 0);
                var kept = receive(form, proofs, by.me());
                yield () -> working.progress(id, percent, words, kept, by);
            }
            case "finish" -> {
                var result = form.needed("result", Form.TEXT);
                var kept = receive(form, proofs, by.me());
                yield () -> working.finish(id, result, kept, by);
            }
            case "ask-time" -> {
                var reason = form.needed("reason", 500);
                var due = TaskForm.due(form, clocks, LocalDate.now(clock));
                if (due == null) {
                    form.wrong("due", "documents.wrong.day");
                    yield () -> {};
                }
                yield () -> working.askForTime(id, due, reason, by);
            }
            case "give-time" -> () -> overseeing.giveTime(id, by);
            case "refuse-time" -> {
                var refusal = form.needed("refusal", 500);
                yield () -> overseeing.refuseTime(id, refusal, by);
            }
            case "confirm" -> () -> overseeing.confirm(id, by);
            case "send-back" -> {
                var back = form.needed("back", 500);
                yield () -> overseeing.sendBack(id, back, by);
            }
            case "withdraw" -> {
                var why = form.needed("why", 500);
                yield () -> overseeing.withdraw(id, why, by);
            }
            default -> throw DocumentsProblem.unknown();
        };
    }

    private List<StoredFile> receive(Form form, List<MultipartFile> proofs, SignedIn me) {
        var kept = new ArrayList<StoredFile>();
        for (var proof : proofs.stream()
                .filter(file -> !file.isEmpty())
                .limit(MOST_PROOFS)
                .toList()) {
            var name = proof.getOriginalFilename();
            try (InputStream content = proof.getInputStream()) {
                kept.add(scans.receive(content, name == null ? "file" : name, me.account()));
            } catch (FileRefused refused) {
                form.wrong("proof", refused);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return kept;
    }

    @GetMapping("/desk/documents/assignments/{id}/files/{ordinal}")
    ResponseEntity<Resource> proof(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String ordinal) {
        if (!ordinal.matches("\\d{1,4}")) {
            throw DocumentsProblem.unknown();
        }
        var file = reading.proof(id(id), Integer.parseInt(ordinal), standings.of(me));
        return FileResponse.of(file, true, files);
    }

    private static AssignmentId id(String text) {
        return AssignmentId.read(text).orElseThrow(DocumentsProblem::unknown);
    }
}
