package vn.datmui.catalogue.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormPage;

/** Judges answers: at a glance first, so that the absurd costs nothing; what passes, by the schema. */
final class AnswerCheck {

    private final CompiledSchema schema;
    private final UnknownAnswers unknown;

    AnswerCheck(CompiledSchema schema, UnknownAnswers unknown) {
        this.schema = schema;
        this.unknown = unknown;
    }

    List<Finding> page(String id, Answers answers, Walk walk, LocalDate today) {
        List<Asked> asked = walk.asked().stream()
                .filter(a -> a.part().page().id().equals(id))
                .toList();
        List<Finding> findings = new ArrayList<>();
        walk.pages().stream().filter(p -> p.id().equals(id)).forEach(p -> findings.addAll(group(p, answers)));
        findings.addAll(answers(asked, today));
        return List.copyOf(findings);
    }

    List<Finding> whole(Answers answers, Walk walk, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        walk.pages().forEach(page -> findings.addAll(group(page, answers)));
        findings.addAll(answers(walk.asked(), today));
        findings.addAll(unknown.in(answers));
        return List.copyOf(findings);
    }

    private List<Finding> answers(List<Asked> asked, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        List<Asked> sound = new ArrayList<>();
        for (Asked one : asked) {
            Optional<Finding> wrong = FirstLook.at(one, today);
            wrong.ifPresentOrElse(findings::add, () -> sound.add(one));
        }
        findings.addAll(schema.findings(
                Walk.tree(sound.stream().filter(one -> one.answer() != null).toList())));
        return findings.stream()
                .sorted(java.util.Comparator.comparingInt(f -> placeOf(f, asked)))
                .toList();
    }

    private static int placeOf(Finding finding, List<Asked> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (finding.path().startsWith(asked.get(i).path())) {
                return i;
            }
        }
        return asked.size();
    }

    private static List<Finding> group(FormPage page, Answers answers) {
        FormPage.Group group = page.group();
        if (group == null) {
            return List.of();
        }
        Object list = answers.at(group.path()).orElse(List.of());
        if (!(list instanceof List<?> items) || !items.stream().allMatch(Map.class::isInstance)) {
            return List.of(new Finding(group.path(), "wrongType", Map.of()));
        }
        if (items.size() > group.most()) {
            return List.of(new Finding(group.path(), "tooManyItems", Map.of("limit", group.most())));
        }
        return items.size() < group.least()
                ? List.of(new Finding(group.path(), "tooFewItems", Map.of("limit", group.least())))
                : List.of();
    }
}
