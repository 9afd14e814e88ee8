package vn.datmui.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has answered on a form so far: nested maps, lists, texts, numbers and truth values, addressed by dotted
 * paths ({@code child.fullName}, {@code members.0.name}). Immutable; drafts may hold anything, also what breaks the schema.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Optional<Object> at(String path) {
        return AnswerPaths.find(values, path);
    }

    /** The answer as people typed it; empty when there is none. */
    public String textAt(String path) {
        return at(path).map(Object::toString).orElse("");
    }

    /** A copy with the value at the path; null removes it. */
    public Answers with(String path, @org.jspecify.annotations.Nullable Object value) {
        return new Answers(AnswerPaths.put(values, path, value));
    }

    /** The items of a repeated group; empty when there are none. */
    public List<Answers> itemsAt(String path) {
        return AnswerPaths.items(values, path);
    }
}
