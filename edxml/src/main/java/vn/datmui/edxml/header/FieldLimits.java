package vn.datmui.edxml.header;

import java.util.Map;

/** The longest text each field may have, in characters: the reader warns, the writer refuses. */
public final class FieldLimits {

    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("OrganName", 200),
            Map.entry("OrganizationInCharge", 200),
            Map.entry("OrganAdd", 250),
            Map.entry("Email", 100),
            Map.entry("Website", 100),
            Map.entry("Telephone", 20),
            Map.entry("Mobile", 20),
            Map.entry("Fax", 20),
            Map.entry("CodeNumber", 11),
            Map.entry("CodeNotation", 30),
            Map.entry("Place", 50),
            Map.entry("Subject", 500),
            Map.entry("Content", 500),
            Map.entry("Competence", 100),
            Map.entry("Position", 100),
            Map.entry("FullName", 50),
            Map.entry("TyperNotation", 10),
            Map.entry("AttachmentName", 200));

    private FieldLimits() {}

    /** The most characters of a field; as good as unlimited when the profile sets no limit. */
    public static int of(String field) {
        return MOST.getOrDefault(field, Integer.MAX_VALUE);
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
