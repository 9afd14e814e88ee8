package vn.datmui.edxml.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.edxml.xml.Binding;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Node;

/** An unknown element made fit to stand elsewhere: it declares every namespace that it and its children use. */
final class SelfContained {

    private SelfContained() {}

    static Element of(Element element) {
        // Where extras are written, the default namespace and the prefix edXML both mean the format's.
        return within(
                element, Map.of("", Name.EDXML, "edXML", Name.EDXML, "xml", "http://www.w3.org/XML/1998/namespace"));
    }

    private static Element within(Element element, Map<String, String> around) {
        var inForce = new LinkedHashMap<>(around);
        var declared = new LinkedHashMap<String, String>();
        for (var binding : element.bindings()) {
            declared.put(binding.prefix(), binding.namespace());
            inForce.put(binding.prefix(), binding.namespace());
        }
        need(element.name(), inForce, declared);
        for (var attribute : element.attributes()) {
            if (!attribute.name().prefix().isEmpty()) {
                need(attribute.name(), inForce, declared);
            }
        }
        var children = new ArrayList<Node>();
        for (var child : element.children()) {
            children.add(child instanceof Element inner ? within(inner, inForce) : child);
        }
        List<Binding> bindings = declared.entrySet().stream()
                .map(entry -> new Binding(entry.getKey(), entry.getValue()))
                .toList();
        return Element.of(element.name(), bindings, element.attributes(), children);
    }

    private static void need(Name name, Map<String, String> inForce, Map<String, String> declared) {
        if (!name.namespace().equals(inForce.get(name.prefix()))) {
            inForce.put(name.prefix(), name.namespace());
            declared.put(name.prefix(), name.namespace());
        }
    }
}
