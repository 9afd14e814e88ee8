package vn.datmui.edxml.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.edxml.message.Extra;
import vn.datmui.edxml.xml.Element;

/** The unknown elements by the path of the element they stand in, each with the namespaces it needs. */
final class Extras {

    private final Map<String, List<Element>> byPath = new HashMap<>();

    Extras(List<Extra> extras) {
        for (var extra : extras) {
            byPath.computeIfAbsent(extra.parent(), path -> new ArrayList<>()).add(SelfContained.of(extra.element()));
        }
    }

    List<Element> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }
}
