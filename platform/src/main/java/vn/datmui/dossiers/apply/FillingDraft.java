package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;
import vn.datmui.dossiers.apply.ReadingAnswers.Read;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Keeps what is typed on the pages of the form, page by page. Never overwrites silently what another device has saved. */
@Component
public class FillingDraft {

    private final OpeningDraft opening;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    FillingDraft(OpeningDraft opening, Drafts drafts, AuditTrail audit, Clock clock) {
        this.opening = opening;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves one page, or one item of its list.
     *
     * @param item null for the page itself
     */
    @Transactional
    public SavedPage save(UUID id, SignedIn person, String pageId, @Nullable Integer item, Posted posted) {
        OpenDraft open = opening.openToChange(id, person);
        FormPage page = open.page(pageId);
        FieldsAsked screen = item == null ? FieldsAsked.of(page) : FieldsAsked.ofItem(page, item, open.answers());
        Answers before = open.answers();
        Read read = ReadingAnswers.read(screen.questions(), screen.scope(before), posted, knownOn(open, screen));
        Answers after = screen.into(before, read.answers());
        Set<String> differing = differing(screen.questions(), screen.scope(before), read.answers(), posted);
        if (!differing.isEmpty() && open.draft().changedElsewhere(pageId, posted.revision(), posted.screen())) {
            return new SavedPage.Clash(open, screen, after, differing);
        }
        return keep(open, person, screen, after, read.findings(), posted);
    }

    /** Takes an item out of a list; a list that has changed meanwhile stays as it is. */
    @Transactional
    public OpenDraft removeItem(UUID id, SignedIn person, String pageId, int item, Posted posted) {
        OpenDraft open = opening.openToChange(id, person);
        FormPage page = open.page(pageId);
        FieldsAsked screen = FieldsAsked.ofItem(page, item, open.answers());
        String path = Objects.requireNonNull(page.group()).path();
        if (item >= open.answers().itemsAt(path).size() || open.draft().changedSince(pageId, posted.revision())) {
            return open;
        }
        Answers less = open.answers().with(path + "." + item, null);
        return save(open, person, screen.page().id(), posted.screen(), less);
    }

    private SavedPage keep(
            OpenDraft open, SignedIn person, FieldsAsked screen, Answers after, List<Finding> raw, Posted posted) {
        OpenDraft kept = save(open, person, screen.page().id(), posted.screen(), after);
        List<Finding> findings = new ArrayList<>(raw);
        screen.check(kept.form(), after, kept.day()).stream()
                .filter(f -> raw.stream().noneMatch(r -> r.path().equals(f.path())))
                .forEach(findings::add);
        Set<String> newlyAsked = screen.fields(kept.form(), after, kept.day()).stream()
                .map(FormField::path)
                .filter(path -> !posted.shows(path))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new SavedPage.Kept(kept, screen, List.copyOf(findings), newlyAsked);
    }

    private OpenDraft save(OpenDraft open, SignedIn person, String section, String mark, Answers answers) {
        Draft changed = open.draft().changed(section, mark, clock.instant(), content -> content.withAnswers(answers));
        drafts.save(changed);
        audit.record(actOn(changed, person, "dossiers.draft-save").with(Map.of("section", section)));
        return open.now(changed);
    }

    static Act actOn(Draft draft, SignedIn person, String verb) {
        Act act = Act.of(person.account(), verb, "draft:" + draft.id());
        return person.account().equals(draft.errand().owner())
                ? act
                : act.onBehalfOf(draft.errand().owner());
    }

    private static KnownFacts knownOn(OpenDraft open, FieldsAsked screen) {
        return screen.item() == null ? open.known() : KnownFacts.NONE;
    }

    private static Set<String> differing(List<FormField> fields, Answers stored, Answers typed, Posted posted) {
        return fields.stream()
                .map(FormField::path)
                .filter(posted::shows)
                .filter(path -> !stored.textAt(path).equals(typed.textAt(path)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
