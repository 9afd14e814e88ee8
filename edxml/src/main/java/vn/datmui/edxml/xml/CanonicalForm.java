package vn.datmui.edxml.xml;

import java.util.Optional;

/** The canonical forms of XML that a signature may name. */
public enum CanonicalForm {
    INCLUSIVE("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", false, false),
    INCLUSIVE_COMMENTS("http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments", false, true),
    EXCLUSIVE("http://www.w3.org/2001/10/xml-exc-c14n#", true, false),
    EXCLUSIVE_COMMENTS("http://www.w3.org/2001/10/xml-exc-c14n#WithComments", true, true),
    /** How the public sample messages misspell the exclusive form. */
    EXCLUSIVE_MISSPELT("http://www.w3.org/TR/xml-exc-c14n#", true, false);

    private final String uri;
    private final boolean exclusive;
    private final boolean comments;

    CanonicalForm(String uri, boolean exclusive, boolean comments) {
        this.uri = uri;
        this.exclusive = exclusive;
        this.comments = comments;
    }

    public static Optional<CanonicalForm> of(String uri) {
        for (var form : values()) {
            if (form.uri.equals(uri)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    public String uri() {
        return uri;
    }

    public boolean isExclusive() {
        return exclusive;
    }

    public boolean keepsComments() {
        return comments;
    }
}
