package vn.datmui.catalogue.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;

/** Names answers to questions that the form does not have. A few are enough: the rest is the sender's affair. */
final class UnknownAnswers {

    private static final int ENOUGH = 20;
    private static final int LONGEST_NAME = 100;

    private final Set<String> answers = new HashSet<>();
    private final Set<String> above = new HashSet<>();

    UnknownAnswers(List<Part> parts) {
        for (Part part : parts) {
            String prefix = part.group().isEmpty() ? "" : part.group() + ".*.";
            part.questions().forEach(question -> know(prefix + question.path()));
        }
    }

    private void know(String path) {
        answers.add(path);
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            above.add(path.substring(0, dot));
        }
    }

    List<Finding> in(Answers given) {
        List<Finding> found = new ArrayList<>();
        map(given.values(), "", "", found);
        return found;
    }

    private void map(Map<?, ?> map, String path, String shape, List<Finding> found) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (found.size() >= ENOUGH) {
                return;
            }
            String name = String.valueOf(entry.getKey());
            inner(entry.getValue(), path + name, shape + name, found);
        }
    }

    private void inner(@Nullable Object value, String path, String shape, List<Finding> found) {
        if (answers.contains(shape)) {
            return;
        }
        if (!above.contains(shape)) {
            String shown = path.length() > LONGEST_NAME ? path.substring(0, LONGEST_NAME) : path;
            found.add(new Finding(shown, "unknownField", Map.of()));
        } else if (value instanceof Map<?, ?> map) {
            map(map, path + ".", shape + ".", found);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size() && found.size() < ENOUGH; i++) {
                if (list.get(i) instanceof Map<?, ?> item) {
                    map(item, path + "." + i + ".", shape + ".*.", found);
                }
            }
        }
    }
}
