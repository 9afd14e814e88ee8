package vn.datmui.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks and copies nested answers by dotted path. */
final class AnswerPaths {

    private AnswerPaths() {}

    static Optional<Object> find(Object node, String path) {
        Object here = node;
        for (String name : path.split("\\.")) {
            here = child(here, name);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    static Map<String, Object> put(Map<String, Object> values, String path, @Nullable Object value) {
        return asMap(putInto(values, path.split("\\."), 0, value));
    }

    static List<Answers> items(Map<String, Object> values, String path) {
        return find(values, path)
                .filter(List.class::isInstance)
                .map(list -> ((List<?>) list)
                        .stream().map(item -> new Answers(asMap(item))).toList())
                .orElse(List.of());
    }

    private static @Nullable Object child(@Nullable Object node, String name) {
        if (node instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (node instanceof List<?> list && isIndex(name)) {
            int index = Integer.parseInt(name);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private static Object putInto(@Nullable Object node, String[] names, int depth, @Nullable Object value) {
        String name = names[depth];
        Object next = depth == names.length - 1 ? value : putInto(child(node, name), names, depth + 1, value);
        if (isIndex(name)) {
            return withItem(node instanceof List<?> list ? list : List.of(), Integer.parseInt(name), next);
        }
        Map<String, Object> copy = new LinkedHashMap<>(asMap(node));
        if (next == null) {
            copy.remove(name);
        } else {
            copy.put(name, next);
        }
        return copy;
    }

    private static List<Object> withItem(List<?> list, int index, @Nullable Object item) {
        List<Object> copy = new ArrayList<>(list);
        if (item == null) {
            if (index < copy.size()) {
                copy.remove(index);
            }
        } else if (index < copy.size()) {
            copy.set(index, item);
        } else {
            copy.add(item);
        }
        return copy;
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 5 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
