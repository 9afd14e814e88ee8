package vn.datmui.catalogue.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.FormPage;

/**
 * Goes through a form as an applicant does, page by page: a condition sees only answers given before it, so what hangs on a
 * question that does not apply does not apply either.
 */
final class Walk {

    private final LocalDate today;
    private final List<FormPage> pages = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private Answers soFar = Answers.NONE;

    private Walk(LocalDate today) {
        this.today = today;
    }

    static Walk through(List<Part> parts, Answers answers, LocalDate today) {
        Walk walk = new Walk(today);
        parts.stream()
                .filter(part -> part.page().when().holds(walk.soFar, today))
                .forEach(part -> walk.over(part, answers));
        return walk;
    }

    List<FormPage> pages() {
        return pages;
    }

    List<Asked> asked() {
        return asked;
    }

    /** Exactly the answers that apply. */
    Answers relevant() {
        return soFar;
    }

    private void over(Part part, Answers answers) {
        pages.add(part.page());
        if (part.page().group() == null) {
            soFar = ask(part, answers, soFar, "");
        } else {
            overItems(part, answers, part.page().group());
        }
    }

    private void overItems(Part part, Answers answers, FormPage.Group group) {
        List<Object> kept = new ArrayList<>();
        for (Answers item :
                answers.itemsAt(group.path()).stream().limit(group.most()).toList()) {
            String prefix = group.path() + "." + kept.size() + ".";
            kept.add(ask(part, item, Answers.NONE, prefix).values());
        }
        if (!kept.isEmpty()) {
            soFar = soFar.with(group.path(), kept);
        }
    }

    private Answers ask(Part part, Answers given, Answers before, String prefix) {
        Answers kept = before;
        for (Question question : part.questions()) {
            if (question.field().when().holds(kept, today)) {
                Object answer = TypedAnswer.of(question, answerAt(given, question.path()));
                asked.add(new Asked(part, question, prefix + question.path(), answer));
                kept = answer == null ? kept : kept.with(question.path(), answer);
            }
        }
        return kept;
    }

    private static @Nullable Object answerAt(Answers given, String path) {
        Object found = given.at(path).orElse(null);
        boolean nothing = found instanceof String text && text.isBlank()
                || found instanceof List<?> list && list.isEmpty()
                || found instanceof Map<?, ?> map && map.isEmpty();
        return nothing ? null : found;
    }

    /** The answers as a tree that holds only these. */
    static Map<String, Object> tree(List<Asked> some) {
        Answers tree = Answers.NONE;
        for (Asked one : some) {
            tree = tree.with(one.path(), one.answer());
        }
        return new LinkedHashMap<>(tree.values());
    }
}
