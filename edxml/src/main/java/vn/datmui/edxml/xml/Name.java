package vn.datmui.edxml.xml;

/** A qualified name as written: namespace (empty for none), local name, prefix (empty for none). */
public record Name(String namespace, String local, String prefix) {

    /** The namespace of QCVN 102:2016. */
    public static final String EDXML = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    public static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

    public String written() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Whether it is a name of the format; producers forget the namespace of attachments. */
    public boolean isEdxml() {
        return namespace.equals(EDXML) || namespace.isEmpty();
    }
}
