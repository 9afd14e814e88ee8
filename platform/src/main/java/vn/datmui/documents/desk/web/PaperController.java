package vn.datmui.documents.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.incoming.Entry;
import vn.datmui.documents.incoming.Facts;
import vn.datmui.documents.incoming.HandingScans;
import vn.datmui.documents.incoming.Receiving;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.files.FileRefused;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** A paper document is entered at the desk (Decree 30/2020/NĐ-CP, art. 21(1), 22): declared not secret first, then with its scan. */
@Controller
@OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
class PaperController {

    private static final String SECRECY = "secrecy";
    private static final String SCAN = "scan";

    private final Receiving receiving;
    private final HandingScans scans;
    private final SecretsStayOut secrets;
    private final DutyClocks clocks;
    private final Standings standings;

    PaperController(
            Receiving receiving, HandingScans scans, SecretsStayOut secrets, DutyClocks clocks, Standings standings) {
        this.receiving = receiving;
        this.scans = scans;
        this.secrets = secrets;
        this.clocks = clocks;
        this.standings = standings;
    }

    @GetMapping("/desk/documents/new")
    ModelAndView blank(@AuthenticationPrincipal SignedIn me) {
        standings.of(me);
        return page(new PaperModel(Form.empty(), List.of(), null), HttpStatus.OK);
    }

    @PostMapping("/desk/documents/new")
    ModelAndView enter(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = SCAN, required = false) @Nullable MultipartFile scan) {
        var standing = standings.of(me);
        standing.requireClerkOf(standing.agency());
        var form = new Form(typed);
        var declared = declared(form);
        secrets.check(standing.agency(), Direction.IN, declared, form.text("subject"), standing.actor());
        var facts = facts(form);
        var kept = form.text(SECRECY).isBlank() ? Optional.<StoredFile>empty() : file(form, scan, me);
        return form.isWrong()
                ? page(new PaperModel(form, List.of(), kept.orElse(null)), HttpStatus.UNPROCESSABLE_CONTENT)
                : enter(form, facts, declared, kept.orElse(null), standing);
    }

    private ModelAndView enter(Form form, Facts facts, Secrecy declared, @Nullable StoredFile scan, Standing standing) {
        var entry = receiving.enterPaper(
                standing.agency(), facts, declared, scan, form.isTicked("different"), standing.actor());
        return switch (entry) {
            case Entry.Registered done -> registered(done.document());
            case Entry.Alike alike -> {
                form.wrong("different", "documents.wrong.alike");
                yield page(new PaperModel(form, alike.documents(), scan), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static ModelAndView registered(IncomingDocument document) {
        return SeeOther.page("/desk/documents/" + document.id() + "?done=register");
    }

    private static Secrecy declared(Form form) {
        var declared = Stream.of(Secrecy.values())
                .filter(level -> level.name().equals(form.text(SECRECY)))
                .findFirst();
        if (declared.isEmpty()) {
            form.wrong(SECRECY, "documents.wrong.secrecy");
        }
        return declared.orElse(Secrecy.NONE);
    }

    private Facts facts(Form form) {
        var code = form.needed("code", 60);
        var promulgated = form.day("promulgated");
        var sender = form.needed("sender", Form.LINE);
        var type = DocumentType.of(form.text("type"));
        if (type.isEmpty() && !form.text("type").equals(PaperModel.OTHER)) {
            form.wrong("type", "documents.wrong.type");
        }
        var due = form.day("due");
        return new Facts(
                code,
                promulgated,
                "",
                sender,
                type.orElse(null),
                type.map(DocumentType::printedName).orElse("Văn bản khác"),
                form.needed("subject", 500),
                form.line("field", 100),
                Urgency.of(form.text("urgency")).orElse(Urgency.NORMAL),
                form.number("copies", 1, 999, 1),
                form.line("note", Form.LINE),
                due == null ? null : clocks.endOf(due));
    }

    /** The scan that comes now, or the one that came with the form before. */
    private Optional<StoredFile> file(Form form, @Nullable MultipartFile scan, SignedIn me) {
        if (scan == null || scan.isEmpty()) {
            return scans.handedIn(form.text("kept"), me.account());
        }
        var name = scan.getOriginalFilename();
        try (InputStream content = scan.getInputStream()) {
            return Optional.of(scans.receive(content, name == null ? "scan" : name, me.account()));
        } catch (FileRefused refused) {
            form.wrong(SCAN, refused);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ModelAndView page(PaperModel model, HttpStatus status) {
        return new ModelAndView("documents/new", Map.of("model", model), status);
    }
}
