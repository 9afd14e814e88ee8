package vn.datmui.dossiers.apply.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.FormPage;
import vn.datmui.dossiers.apply.FieldsAsked;
import vn.datmui.dossiers.apply.KnownFacts;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.SavedPage;
import vn.datmui.dossiers.apply.web.ScreenView.ItemView;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Level;

/** Prepares the pages of a form for their templates. */
@Component
class Screens {

    private final ReadableAnswers readable;
    private final Areas areas;

    Screens(ReadableAnswers readable, Areas areas) {
        this.readable = readable;
        this.areas = areas;
    }

    ScreenView fresh(OpenDraft open, FieldsAsked screen, boolean fromCheck) {
        return view(open, screen, open.answers(), Set.of(), List.of(), newMark(), fromCheck);
    }

    /** Again, with what was typed and what is wrong with it. */
    ScreenView again(SavedPage.Kept kept, String mark, boolean fromCheck) {
        return view(kept.open(), kept.screen(), kept.typed(), Set.of(), kept.findings(), mark, fromCheck);
    }

    /** With what was typed here and what another device has saved, side by side. */
    ScreenView clash(SavedPage.Clash clash, String mark, boolean fromCheck) {
        return view(clash.open(), clash.screen(), clash.typed(), clash.differing(), List.of(), mark, fromCheck);
    }

    private ScreenView view(
            OpenDraft open,
            FieldsAsked screen,
            Answers answers,
            Set<String> differing,
            List<Finding> findings,
            String mark,
            boolean fromCheck) {
        List<FieldView> fields = fields(open, screen, answers, differing);
        return new ScreenView(
                open,
                screen,
                fields,
                items(open, screen, answers),
                findings,
                communes(open, fields),
                mark,
                fromCheck,
                !differing.isEmpty(),
                back(open, screen, fromCheck));
    }

    private List<FieldView> fields(OpenDraft open, FieldsAsked screen, Answers answers, Set<String> differing) {
        KnownFacts known = screen.item() == null ? open.known() : KnownFacts.NONE;
        Answers scope = screen.scope(answers);
        Answers stored = screen.scope(open.answers());
        return screen.fields(open.form(), answers, open.day()).stream()
                .map(field -> new FieldView(
                        field,
                        scope,
                        known.answer(field),
                        differing.contains(field.path()) ? stored : null,
                        readable,
                        open.day()))
                .toList();
    }

    private List<ItemView> items(OpenDraft open, FieldsAsked screen, Answers answers) {
        FormPage.Group group = screen.page().group();
        if (group == null || screen.item() != null) {
            return List.of();
        }
        List<Finding> findings = screen.check(open.form(), answers, open.day());
        List<ItemView> items = new ArrayList<>();
        for (Answers item : answers.itemsAt(group.path())) {
            String prefix = group.path() + "." + items.size() + ".";
            boolean complete = findings.stream().noneMatch(f -> f.path().startsWith(prefix));
            items.add(new ItemView(items.size(), views(open, screen.page(), item), complete));
        }
        return List.copyOf(items);
    }

    private List<FieldView> views(OpenDraft open, FormPage page, Answers item) {
        return page.fields().stream()
                .map(field -> new FieldView(field, item, false, null, readable, open.day()))
                .toList();
    }

    private List<Area> communes(OpenDraft open, List<FieldView> fields) {
        boolean needed = fields.stream().anyMatch(f -> f.field().kind() == Kind.COMMUNE);
        return needed ? areas.at(Level.COMMUNE, open.day()) : List.of();
    }

    private static String back(OpenDraft open, FieldsAsked screen, boolean fromCheck) {
        if (screen.item() != null) {
            return DraftAddress.of(open, screen.page()) + (fromCheck ? "?from=check" : "");
        }
        if (fromCheck) {
            return DraftAddress.of(open, "check");
        }
        return open.pageBefore(screen.page())
                .map(before -> DraftAddress.of(open, before))
                .orElse(DraftAddress.of(open.draft()));
    }

    static String newMark() {
        return UUID.randomUUID().toString();
    }
}
