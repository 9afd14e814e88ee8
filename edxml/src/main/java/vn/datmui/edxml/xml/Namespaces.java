package vn.datmui.edxml.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The namespace declarations in force, innermost last. */
public final class Namespaces {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Binding> bindings = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    int size() {
        return bindings.size();
    }

    void enter(List<Binding> declared) {
        sizes.add(bindings.size());
        bindings.addAll(declared);
    }

    void leave() {
        int size = sizes.removeLast();
        while (bindings.size() > size) {
            bindings.removeLast();
        }
    }

    /** The namespace of a prefix; null when it was never declared, empty for no namespace. */
    @Nullable
    String of(String prefix) {
        for (int i = bindings.size() - 1; i >= 0; i--) {
            if (bindings.get(i).prefix().equals(prefix)) {
                return bindings.get(i).namespace();
            }
        }
        return prefix.isEmpty() ? "" : prefix.equals("xml") ? XML : null;
    }

    /** Why a declaration is not allowed; null when it is. */
    static @Nullable String trouble(Binding binding) {
        boolean xml = binding.prefix().equals("xml");
        if (xml != binding.namespace().equals(XML)) {
            return "xml";
        }
        if (binding.prefix().equals("xmlns") || binding.namespace().equals("http://www.w3.org/2000/xmlns/")) {
            return "xmlns";
        }
        return binding.namespace().isEmpty() && !binding.prefix().isEmpty() ? binding.prefix() : null;
    }
}
