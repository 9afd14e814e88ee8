package vn.datmui.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.check.Judged.Sound;
import vn.datmui.catalogue.source.SourceFile;
import vn.datmui.catalogue.source.SourceFolder;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlReading;
import vn.datmui.catalogue.source.YamlText;

/** Judges all procedure files of a folder and names all troubles at once. */
public final class CheckingFolder {

    private static final Pattern PROCEDURE = Pattern.compile("procedure(-[a-z0-9-]+)?\\.yaml");

    private final SourceFolder folder;
    private final Lists lists;
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<String, List<Trouble>> formTroubles = new LinkedHashMap<>();
    private final Map<String, YamlText> texts = new LinkedHashMap<>();

    private CheckingFolder(SourceFolder folder, Lists lists) {
        this.folder = folder;
        this.lists = lists;
    }

    /** The procedures of one folder, with the lists of folders that were checked before it. */
    public static Judged check(SourceFolder folder, Lists lists) {
        CheckingFolder checking = new CheckingFolder(folder, lists);
        checking.troubles.addAll(folder.troubles());
        checking.troubles.addAll(lists.add(folder));
        List<Sound> sound = checking.procedures();
        return new Judged(sound, Collections.unmodifiableMap(lists.lifeEvents()), List.copyOf(checking.troubles));
    }

    private List<Sound> procedures() {
        List<Sound> sound = new ArrayList<>();
        for (SourceFile file : folder.files()) {
            if (PROCEDURE.matcher(file.simpleName()).matches()) {
                procedure(file).ifPresent(sound::add);
            }
        }
        return withoutOverlaps(sound);
    }

    private Optional<Sound> procedure(SourceFile file) {
        YamlText text = read(file);
        List<Trouble> own = new ArrayList<>(text.troubles());
        if (text.root() != null) {
            own.addAll(Structure.PROCEDURE.troubles(text));
        }
        boolean structured = own.isEmpty();
        YamlText form = own.isEmpty()
                ? companion(text, file, "form", own).map(this::read).orElse(null)
                : null;
        boolean formSound = form == null || formTroubles(form).isEmpty();
        FormShape shape = form != null && formSound ? FormShape.of(form.tree()) : FormShape.NONE;
        SourceFile template = null;
        if (structured && formSound) {
            own.addAll(ProcedureCheck.troubles(text, shape, lists));
            template = template(text, file, shape, own);
        }
        troubles.addAll(own);
        return own.isEmpty() && formSound ? Optional.of(sound(text, form, template)) : Optional.empty();
    }

    private YamlText read(SourceFile file) {
        return texts.computeIfAbsent(file.name(), name -> YamlReading.read(file));
    }

    private Optional<SourceFile> companion(YamlText text, SourceFile file, String name, List<Trouble> own) {
        String wanted = text.tree().text(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceFile> found = beside(file, wanted);
        if (found.isEmpty()) {
            own.add(text.trouble("/" + name, "file.missing", wanted));
        }
        return found;
    }

    private Optional<SourceFile> beside(SourceFile file, String name) {
        return folder.file(file.folder().isEmpty() ? name : file.folder() + "/" + name);
    }

    /** What is wrong with a form; told once, however many versions share it. */
    private List<Trouble> formTroubles(YamlText form) {
        List<Trouble> known = formTroubles.get(form.file().name());
        if (known != null) {
            return known;
        }
        List<Trouble> found = new ArrayList<>(form.troubles());
        if (form.root() != null) {
            found.addAll(Structure.FORM.troubles(form));
        }
        if (found.isEmpty()) {
            found.addAll(FormCheck.troubles(form));
        }
        formTroubles.put(form.file().name(), found);
        troubles.addAll(found);
        return found;
    }

    private @Nullable SourceFile template(YamlText text, SourceFile file, FormShape shape, List<Trouble> own) {
        String wanted = text.tree().at("result").text("file");
        if (wanted.isEmpty()) {
            return null;
        }
        Optional<SourceFile> found = beside(file, wanted);
        if (found.isEmpty()) {
            own.add(text.trouble("/result/file", "file.missing", wanted));
            return null;
        }
        own.addAll(TemplateCheck.troubles(found.get(), shape));
        return found.get();
    }

    private Sound sound(YamlText text, @Nullable YamlText form, @Nullable SourceFile template) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("procedure", text.root());
        document.put(
                "field",
                Objects.requireNonNull(lists.fields().get(text.tree().text("field")))
                        .value());
        if (form != null) {
            document.put("form", form.root());
        }
        if (template != null) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("name", text.tree().at("result").at("name").value());
            result.put("file", template.simpleName());
            result.put("xhtml", template.text());
            document.put("result", result);
        }
        return new Sound(
                text.file().name(),
                text.tree().text("code"),
                text.tree().text("validFrom"),
                text.tree().text("validTo"),
                document);
    }

    private List<Sound> withoutOverlaps(List<Sound> all) {
        Map<String, List<Sound>> byCode = new TreeMap<>();
        all.forEach(
                s -> byCode.computeIfAbsent(s.code(), c -> new ArrayList<>()).add(s));
        List<Sound> kept = new ArrayList<>();
        for (List<Sound> versions : byCode.values()) {
            versions.sort(Comparator.comparing(Sound::validFrom));
            for (Sound version : versions) {
                if (overlapsLast(version, kept)) {
                    tellOverlap(version, kept.getLast());
                } else {
                    kept.add(version);
                }
            }
        }
        return kept;
    }

    private static boolean overlapsLast(Sound version, List<Sound> kept) {
        if (kept.isEmpty() || !kept.getLast().code().equals(version.code())) {
            return false;
        }
        String end = kept.getLast().validTo();
        return end.isEmpty() || !LocalDate.parse(end).isBefore(LocalDate.parse(version.validFrom()));
    }

    private void tellOverlap(Sound version, Sound before) {
        YamlText text = Objects.requireNonNull(texts.get(version.file()));
        String end = before.validTo().isEmpty() ? "…" : before.validTo();
        troubles.add(
                text.trouble("/validFrom", "days.overlap", version.code(), before.file(), before.validFrom(), end));
    }
}
