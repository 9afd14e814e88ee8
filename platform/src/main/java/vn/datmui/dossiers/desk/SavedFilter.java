package vn.datmui.dossiers.desk;

import java.util.UUID;

/** A filter of the worklist that an officer keeps under a name of their own; nobody else sees it. */
public record SavedFilter(UUID id, String name, WorklistFilter filter) {

    public static final int LONGEST_NAME = 40;
}
