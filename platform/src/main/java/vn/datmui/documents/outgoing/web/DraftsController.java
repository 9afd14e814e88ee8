package vn.datmui.documents.outgoing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.DocumentsTab;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.Starter;
import vn.datmui.documents.outgoing.Addresses;
import vn.datmui.documents.outgoing.Drafting;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.ReadingOutgoing;
import vn.datmui.documents.outgoing.View;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.SeeOther;
import vn.datmui.pages.Words;

/** The lists of drafts and outgoing documents, and the page on which a draft is written. */
@Controller
@OpenTo(
        value = {Role.SPECIALIST, Role.DIVISION_HEAD, Role.CLERK, Role.AGENCY_LEADER, Role.COUNTER_OFFICER},
        reach = Reach.OWN_AGENCY)
class DraftsController {

    private final ReadingOutgoing reading;
    private final Drafting drafting;
    private final House house;
    private final Files files;
    private final IncomingDocuments incoming;
    private final Words words;

    DraftsController(
            ReadingOutgoing reading,
            Drafting drafting,
            House house,
            Files files,
            IncomingDocuments incoming,
            Words words) {
        this.reading = reading;
        this.drafting = drafting;
        this.house = house;
        this.files = files;
        this.incoming = incoming;
        this.words = words;
    }

    @GetMapping("/desk/documents/drafts")
    ModelAndView drafts(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page) {
        return list(me, DocumentsTab.DRAFTS, view, asked, page);
    }

    @GetMapping("/desk/documents/outgoing")
    ModelAndView outgoing(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page) {
        return list(me, DocumentsTab.OUTGOING, view, asked, page);
    }

    private ModelAndView list(SignedIn me, DocumentsTab tab, String view, String asked, int page) {
        String shortened = asked.strip().length() > 200 ? asked.strip().substring(0, 200) : asked.strip();
        var found = reading.find(me, tab, View.named(tab, view), shortened, Math.min(page, 10_000));
        return new ModelAndView("documents/out/list", Map.of("model", new ListModel(tab, found)));
    }

    @GetMapping("/desk/documents/drafts/new")
    ModelAndView blank(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String answers,
            @RequestParam(defaultValue = "") String replaces) {
        if (!replaces.isEmpty()) {
            return edit(me, instead(me, OutgoingId.read(replaces)), FormErrors.none(), null, false, HttpStatus.OK);
        }
        IncomingDocument answered = answers.isEmpty() ? null : answered(answers, me);
        DocumentType chosen = DocumentType.of(type).orElse(answered == null ? null : DocumentType.OFFICIAL_LETTER);
        if (chosen == null) {
            return new ModelAndView("documents/out/types", Map.of("types", List.of(DocumentType.values())));
        }
        return edit(me, fresh(chosen, answered), FormErrors.none(), null, false, HttpStatus.OK);
    }

    private IncomingDocument answered(String id, SignedIn me) {
        return IncomingId.read(id).flatMap(read -> incoming.find(read, me)).orElseThrow(DocumentsProblem::unknown);
    }

    private DraftForm fresh(DocumentType type, @Nullable IncomingDocument answered) {
        String to = answered == null ? "" : answered.senderName();
        return new DraftForm(
                type.name(),
                "",
                answered == null ? "" : words.get("documents.out.answer.subject", answered.code()),
                to,
                Starter.of(type).strip(),
                to.isEmpty() ? "" : "Như trên",
                answered == null ? "" : answered.urgency().name(),
                "",
                answered == null ? "" : answered.id().toString(),
                "",
                "",
                "",
                "");
    }

    /** A document that will stand in the place of an issued one begins as its copy. */
    private DraftForm instead(SignedIn me, OutgoingId id) {
        var old = reading.whole(id, me);
        if (old.document().stage() != Stage.ISSUED || old.versions().isEmpty()) {
            throw OutgoingProblem.notNow(old.document().stage());
        }
        DraftForm same = DraftForm.of(old.document(), old.versions().getFirst().text());
        return new DraftForm(
                same.type(),
                same.signer(),
                same.subject(),
                same.to(),
                same.body(),
                same.receivers(),
                same.urgency(),
                "",
                "",
                id.toString(),
                same.day(),
                same.month(),
                same.year());
    }

    @PostMapping("/desk/documents/drafts")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, @ModelAttribute DraftForm form) {
        FormErrors errors = form.errors(words);
        if (!errors.isEmpty()) {
            return edit(me, form, errors, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            OutgoingDocument kept = drafting.begin(me, form.command());
            return SeeOther.page(Addresses.DRAFTS + "/" + kept.id() + "/edit?saved=1");
        } catch (OutgoingProblem problem) {
            return edit(me, form, errors.and("signer", words.of(problem)), null, false, status(problem));
        } catch (DocumentsProblem problem) {
            return edit(me, form, errors.and("secrecy", words.of(problem)), null, false, status(problem));
        }
    }

    @GetMapping("/desk/documents/drafts/{id}/edit")
    ModelAndView edit(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String saved) {
        var whole = reading.whole(OutgoingId.read(id), me);
        if (!whole.mayEdit()) {
            return SeeOther.page(Addresses.of(whole.document().id()));
        }
        DraftForm form =
                DraftForm.of(whole.document(), whole.versions().getFirst().text());
        return edit(me, form, FormErrors.none(), whole.document(), !saved.isEmpty(), HttpStatus.OK);
    }

    @PostMapping("/desk/documents/drafts/{id}")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String then,
            @ModelAttribute DraftForm form) {
        OutgoingDocument kept = reading.get(OutgoingId.read(id), me);
        FormErrors errors = form.errors(words);
        if (!errors.isEmpty()) {
            return edit(me, form, errors, kept, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            drafting.save(me, kept.id(), revision, form.command());
        } catch (OutgoingProblem | DocumentsProblem problem) {
            return edit(me, form, errors.and("subject", words.of(problem)), kept, false, status(problem));
        }
        return SeeOther.page(
                then.equals("open") ? Addresses.of(kept.id()) : Addresses.DRAFTS + "/" + kept.id() + "/edit?saved=1");
    }

    private ModelAndView edit(
            SignedIn me,
            DraftForm form,
            FormErrors errors,
            @Nullable OutgoingDocument kept,
            boolean saved,
            HttpStatus status) {
        AgencyCode agency = kept == null ? house.workplace(me) : kept.agency();
        Integer pages = kept == null ? null : files.get(kept.file()).pages();
        var model = new EditModel(
                form,
                errors,
                kept,
                pages == null ? 0 : pages,
                saved,
                house.signers(agency, form.documentType()),
                house);
        return new ModelAndView("documents/out/edit", Map.of("model", model), status);
    }

    @GetMapping("/desk/documents/drafts/{id}/compare")
    ModelAndView compare(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        var whole = reading.whole(OutgoingId.read(id), me);
        var model = CompareModel.of(whole.document(), whole.versions(), from, to);
        return new ModelAndView("documents/out/compare", Map.of("model", model));
    }

    private static HttpStatus status(Problem problem) {
        return Stream.of(HttpStatus.values())
                .filter(one -> one.value() == problem.kind().status())
                .findFirst()
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
