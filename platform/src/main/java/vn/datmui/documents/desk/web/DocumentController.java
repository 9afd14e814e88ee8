package vn.datmui.documents.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.assignments.Giving;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.incoming.Entry;
import vn.datmui.documents.incoming.FollowingAxis;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.incoming.ReadingIncoming;
import vn.datmui.documents.incoming.Registering;
import vn.datmui.documents.people.Desks;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.documents.web.FileResponse;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.Exchange;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.Choice;
import vn.datmui.pages.SeeOther;

/** One incoming document and the acts of its agency's office; whoever it does not concern does not find it. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class DocumentController {

    private final ReadingIncoming reading;
    private final ReadingAssignments tasks;
    private final Registering registering;
    private final Handling handling;
    private final Giving giving;
    private final Exchange exchange;
    private final FollowingAxis following;
    private final Standings standings;
    private final Desks desks;
    private final DutyClocks clocks;
    private final Files files;
    private final Clock clock;

    DocumentController(
            ReadingIncoming reading,
            ReadingAssignments tasks,
            Registering registering,
            Handling handling,
            Giving giving,
            Exchange exchange,
            FollowingAxis following,
            Standings standings,
            Desks desks,
            DutyClocks clocks,
            Files files,
            Clock clock) {
        this.reading = reading;
        this.tasks = tasks;
        this.registering = registering;
        this.handling = handling;
        this.giving = giving;
        this.exchange = exchange;
        this.following = following;
        this.standings = standings;
        this.desks = desks;
        this.clocks = clocks;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/desk/documents/{id}")
    ModelAndView document(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done) {
        return page(id(id), standings.of(me), Form.empty(), List.of(), done);
    }

    private ModelAndView page(IncomingId id, Standing standing, Form form, List<IncomingDocument> alike, String done) {
        var whole = reading.whole(id, standing);
        var agency = whole.document().agency();
        boolean office = standing.isOfficeOf(agency);
        var model = new DocumentModel(
                whole,
                standing,
                tasks.of(id, standing),
                office ? desks.of(agency) : List.of(),
                office ? leaders(whole.document()) : List.of(),
                alike,
                form,
                done.matches("[a-z-]{1,20}") ? done : "",
                clock.instant());
        return new ModelAndView(
                "documents/document",
                Map.of("model", model),
                form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private List<Choice> leaders(IncomingDocument document) {
        return desks.leadersOf(document.agency()).stream()
                .map(post -> new Choice(post.officer().toString(), desks.nameOf(post.officer()) + ", " + post.title()))
                .toList();
    }

    @OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/register")
    ModelAndView register(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireClerkOf(document.agency());
        var form = new Form(typed);
        return switch (registering.enter(document.id(), form.isTicked("different"), standing.actor())) {
            case Entry.Registered _ -> back(document, "register");
            case Entry.Alike alike -> {
                form.wrong("different", "documents.wrong.alike");
                yield page(document.id(), standing, form, alike.documents(), "");
            }
        };
    }

    @OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/return")
    ModelAndView sendBack(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireClerkOf(document.agency());
        var form = new Form(typed);
        var reason = form.needed("reason", 500);
        if (form.isWrong()) {
            return page(document.id(), standing, form, List.of(), "");
        }
        registering.sendBack(document.id(), reason, standing.actor());
        return back(document, "return");
    }

    @OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/present")
    ModelAndView present(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireClerkOf(document.agency());
        var form = new Form(typed);
        var words = form.lines("proposal", Form.TEXT);
        var leader = desks.leadersOf(document.agency()).stream()
                .filter(post -> post.officer().toString().equals(form.text("leader")))
                .findFirst();
        if (leader.isEmpty()) {
            form.wrong("leader", "documents.wrong.leader");
        }
        if (form.isWrong()) {
            return page(document.id(), standing, form, List.of(), "");
        }
        OfficerId officer = leader.orElseThrow().officer();
        handling.present(document.id(), officer, words, standing.actor());
        return back(document, "present");
    }

    @OpenTo(
            value = {Role.CLERK, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/direct")
    ModelAndView direct(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireOfficeOf(document.agency());
        var form = new Form(typed);
        var task = TaskForm.read(form, desks.of(document.agency()), clocks, clock, false);
        if (form.isWrong()) {
            return page(document.id(), standing, form, List.of(), "");
        }
        giving.direct(document.id(), task, standing);
        return standing.isLeaderOf(document.agency())
                ? SeeOther.page("/desk/documents/leader?done=direct")
                : back(document, "direct");
    }

    @OpenTo(
            value = {Role.CLERK, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/urgency")
    ModelAndView urgency(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String urgency) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireOfficeOf(document.agency());
        Urgency.of(urgency).ifPresent(level -> handling.urgency(document.id(), level, standing.actor()));
        return back(document, "urgency");
    }

    @OpenTo(
            value = {Role.CLERK, Role.AGENCY_LEADER},
            reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/finish")
    ModelAndView finish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireOfficeOf(document.agency());
        var form = new Form(typed);
        var result = form.needed("result", Form.TEXT);
        if (form.isWrong()) {
            return page(document.id(), standing, form, List.of(), "");
        }
        handling.finish(document.id(), result, standing.actor());
        return back(document, "finish");
    }

    /** The sender asks it back, or offers a new version: the clerk agrees or not. */
    @OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
    @PostMapping("/desk/documents/{id}/change")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        standing.requireClerkOf(document.agency());
        var conversation = document.conversation();
        if (conversation == null) {
            throw DocumentsProblem.notNow(document.state().name());
        }
        var form = new Form(typed);
        boolean agrees = form.text("answer").equals("agree");
        var reason = agrees ? "" : form.needed("refusal", 500);
        if (form.isWrong()) {
            return page(document.id(), standing, form, List.of(), "");
        }
        exchange.answer(
                conversation, agrees ? new Answer.AgreeToChange() : new Answer.RefuseChange(reason), standing.actor());
        following.follow(conversation);
        return back(document, "change");
    }

    @GetMapping("/desk/documents/{id}/files/{ordinal}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String ordinal) {
        if (!ordinal.matches("\\d{1,4}")) {
            throw DocumentsProblem.unknown();
        }
        var standing = standings.of(me);
        var document = reading.seen(id(id), standing);
        var file = reading.file(document.id(), Integer.parseInt(ordinal), standing);
        return FileResponse.of(file, !document.isFromAxis(), files);
    }

    private static ModelAndView back(IncomingDocument document, String done) {
        return SeeOther.page("/desk/documents/" + document.id() + "?done=" + done);
    }

    private static IncomingId id(String text) {
        return IncomingId.read(text).orElseThrow(DocumentsProblem::unknown);
    }
}
