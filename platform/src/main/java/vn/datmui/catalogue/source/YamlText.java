package vn.datmui.catalogue.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that was read: its values, the line of each by its path, and what was wrong. A file with a syntax error has no
 * values.
 */
public record YamlText(SourceFile file, @Nullable Object root, Map<String, Integer> lines, List<Trouble> troubles) {

    public Tree tree() {
        return new Tree(root);
    }

    /** The line of a path, or of the nearest place above it. */
    public int lineOf(String path) {
        for (String at = path; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            if (at.isEmpty()) {
                return 1;
            }
        }
    }

    public Trouble trouble(String path, String code, Object... arguments) {
        return new Trouble(file.name(), lineOf(path), path, code, arguments);
    }
}
