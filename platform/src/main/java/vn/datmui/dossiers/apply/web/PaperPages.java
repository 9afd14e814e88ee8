package vn.datmui.dossiers.apply.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.dossiers.apply.DraftPaper.Received;
import vn.datmui.dossiers.apply.DraftProblem;
import vn.datmui.dossiers.apply.HandingPapers;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.OpeningDraft;
import vn.datmui.dossiers.apply.web.PapersView.Refused;
import vn.datmui.files.FileId;
import vn.datmui.files.FileRefused;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The papers of a draft: uploaded, proved back, taken away; at the counter also received as paper. */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class PaperPages {

    private final OpeningDraft opening;
    private final HandingPapers handing;
    private final Files store;
    private final UploadLimit limit;

    PaperPages(OpeningDraft opening, HandingPapers handing, Files store, UploadLimit limit) {
        this.opening = opening;
        this.handing = handing;
        this.store = store;
        this.limit = limit;
    }

    @GetMapping("/apply/{draft}/papers")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String from) {
        OpenDraft open = opening.open(DraftAddress.id(draft), me);
        return open.draft().submitted()
                ? SeeOther.page(DraftAddress.of(open, "done"))
                : view(open, me, from, List.of(), HttpStatus.OK);
    }

    @PostMapping("/apply/{draft}/papers/{paper}")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String replaces,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "upload", required = false) @Nullable List<String> uploads)
            throws IOException {
        UUID id = DraftAddress.id(draft);
        OpenDraft open = opening.open(id, me);
        open.paperToGive(paper);
        List<Refused> refused = uploads == null
                ? giveEach(id, me, paper, chosen(files), file(replaces))
                : attachEach(id, me, paper, uploads, file(replaces));
        return refused.isEmpty()
                ? backTo(open, paper, from)
                : view(
                        opening.open(id, me),
                        me,
                        from,
                        refused,
                        HttpStatus.valueOf(refused.getFirst().problem().kind().status()));
    }

    @PostMapping("/apply/{draft}/papers/{paper}/files/{file}/remove")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String paper,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String from) {
        UUID id = DraftAddress.id(draft);
        handing.takeBack(id, me, paper, new FileId(DraftAddress.id(file)));
        return backTo(opening.open(id, me), paper, from);
    }

    @PostMapping("/apply/{draft}/papers/{paper}/received")
    ModelAndView receive(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String copies) {
        UUID id = DraftAddress.id(draft);
        int count = copies.matches("\\d{1,2}") ? Integer.parseInt(copies) : 1;
        handing.receiveOnPaper(id, me, paper, kind.isEmpty() ? null : new Received(kind, count));
        return backTo(opening.open(id, me), paper, from);
    }

    private List<Refused> giveEach(
            UUID id, SignedIn me, String paper, List<MultipartFile> files, @Nullable FileId replaces)
            throws IOException {
        if (files.isEmpty()) {
            return List.of(new Refused(paper, "", DraftProblem.noFileChosen()));
        }
        List<Refused> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            Problem problem = give(id, me, paper, file, files.size() == 1 ? replaces : null);
            if (problem != null) {
                refused.add(new Refused(paper, name(file), problem));
            }
        }
        return refused;
    }

    /** Files that have come in pieces already and were accepted then. */
    private List<Refused> attachEach(
            UUID id, SignedIn me, String paper, List<String> uploads, @Nullable FileId replaces) {
        List<Refused> refused = new ArrayList<>();
        for (String upload : uploads) {
            Optional<StoredFile> file = store.uploadedBy(me.getName(), upload);
            if (file.isPresent()) {
                handing.attach(id, me, paper, file.get(), uploads.size() == 1 ? replaces : null);
            } else {
                refused.add(new Refused(paper, "", FileRefused.incomplete()));
            }
        }
        return refused;
    }

    private @Nullable Problem give(UUID id, SignedIn me, String paper, MultipartFile file, @Nullable FileId replaces)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            handing.give(id, me, paper, content, name(file), replaces);
            return null;
        } catch (FileRefused refused) {
            return refused;
        } catch (DraftProblem problem) {
            if (problem.kind() == Problem.Kind.INVALID) {
                return problem;
            }
            throw problem;
        }
    }

    private ModelAndView view(OpenDraft open, SignedIn me, String from, List<Refused> refused, HttpStatusCode status) {
        boolean counter = me.isOfficer() && open.draft().errand().assisted();
        PapersView model = new PapersView(open, refused, limit.megabytes(), counter, from.equals("check"));
        return new ModelAndView("dossiers/apply/papers", Map.of("model", model), status);
    }

    private static ModelAndView backTo(OpenDraft open, String paper, String from) {
        String suffix = from.equals("check") ? "?from=check" : "";
        return SeeOther.page(DraftAddress.of(open, "papers") + suffix + "#paper-" + paper);
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(f -> !f.isEmpty() || !name(f).isEmpty()).toList();
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static @Nullable FileId file(String text) {
        return text.isEmpty() ? null : new FileId(DraftAddress.id(text));
    }
}
