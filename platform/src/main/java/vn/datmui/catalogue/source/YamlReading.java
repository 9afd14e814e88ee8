package vn.datmui.catalogue.source;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.datmui.kernel.VietnameseText;

/**
 * Reads YAML strictly and with the line of every value: texts, whole and decimal numbers, {@code true} and {@code false},
 * lists and maps. Refuses anchors, tags, repeated keys, text that is not composed (NFC) and control characters; {@code no},
 * {@code 2025-07-01} and {@code 1.001193} in quotes stay text.
 */
public final class YamlReading {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}\\.\\d{1,9}");

    private final SourceFile file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReading(SourceFile file) {
        this.file = file;
    }

    public static YamlText read(SourceFile file) {
        return new YamlReading(file).read();
    }

    private YamlText read() {
        Object root = null;
        try {
            Node node = new Yaml(
                            new SafeConstructor(options()),
                            new org.yaml.snakeyaml.representer.Representer(new org.yaml.snakeyaml.DumperOptions()),
                            new org.yaml.snakeyaml.DumperOptions(),
                            options())
                    .compose(new StringReader(file.text()));
            root = node == null ? Map.of() : value(node, "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            troubles.add(new Trouble(file.name(), line, "", "yaml.syntax", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            troubles.add(new Trouble(file.name(), 1, "", "yaml.syntax", String.valueOf(e.getMessage())));
        }
        return new YamlText(file, root, lines, List.copyOf(troubles));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(1);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(SourceFolder.LARGEST);
        return options;
    }

    private @Nullable Object value(Node node, String path) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        if (!(node instanceof ScalarNode) && !seen.add(node)) {
            trouble(node, path, "yaml.alias");
            return null;
        }
        return switch (node) {
            case MappingNode map -> map(map, path);
            case SequenceNode list -> list(list, path);
            case ScalarNode scalar -> scalar(scalar, path);
            default -> null;
        };
    }

    private Map<String, Object> map(MappingNode node, String path) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                trouble(tuple.getKeyNode(), path, "yaml.key");
                continue;
            }
            String inner = path + "/" + name.getValue();
            if (map.containsKey(name.getValue())) {
                trouble(name, inner, "yaml.duplicate", name.getValue());
                continue;
            }
            lines.put(inner, name.getStartMark().getLine() + 1);
            map.put(name.getValue(), value(tuple.getValueNode(), inner));
        }
        return map;
    }

    private List<Object> list(SequenceNode node, String path) {
        List<Object> list = new ArrayList<>();
        for (Node item : node.getValue()) {
            list.add(value(item, path + "/" + list.size()));
        }
        return list;
    }

    private @Nullable Object scalar(ScalarNode node, String path) {
        String text = node.getValue();
        if (!VietnameseText.nfc(text).equals(text)) {
            trouble(node, path, "text.notComposed");
        } else if (VietnameseText.hasControls(text)) {
            trouble(node, path, "text.controls");
        }
        return node.getScalarStyle() == ScalarStyle.PLAIN ? plain(text) : text;
    }

    private static @Nullable Object plain(String text) {
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private void trouble(Node node, String path, String code, Object... arguments) {
        troubles.add(new Trouble(file.name(), node.getStartMark().getLine() + 1, path, code, arguments));
    }
}
