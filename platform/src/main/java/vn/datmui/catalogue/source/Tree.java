package vn.datmui.catalogue.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;

/** A value of a procedure file: map, list, text, number or truth value, with readers that never fail on what is not there. */
public record Tree(@Nullable Object value) {

    public Tree at(String name) {
        return new Tree(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    public boolean isThere() {
        return value != null;
    }

    public boolean has(String name) {
        return at(name).isThere();
    }

    public String text(String name) {
        Object found = at(name).value;
        return found == null ? "" : found.toString();
    }

    public @Nullable String textOrNull(String name) {
        Object found = at(name).value;
        return found == null ? null : found.toString();
    }

    public int number(String name, int otherwise) {
        return at(name).value instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean flag(String name, boolean otherwise) {
        return at(name).value instanceof Boolean flag ? flag : otherwise;
    }

    public List<Tree> list(String name) {
        return at(name).value instanceof List<?> list
                ? list.stream().map(Tree::new).toList()
                : List.of();
    }

    public List<String> texts(String name) {
        return list(name).stream().map(t -> String.valueOf(t.value)).toList();
    }

    /** The entries of a map, in the order of the file. */
    public Map<String, Tree> entries() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> entries.put(String.valueOf(name), new Tree(inner)));
        }
        return entries;
    }

    public BilingualText words(String name) {
        return Optional.ofNullable(wordsOrNull(name)).orElseThrow(() -> new IllegalStateException("no words: " + name));
    }

    public @Nullable BilingualText wordsOrNull(String name) {
        Tree words = at(name);
        return words.text("vi").isBlank()
                ? null
                : BilingualText.of(words.text("vi").strip(), words.text("en").strip());
    }
}
