package vn.datmui.edxml.message;

import java.util.List;

/** A document that is replaced, and at which agencies. */
public record Replacement(String documentId, List<String> organIds) {

    public Replacement {
        organIds = List.copyOf(organIds);
    }
}
