package vn.datmui.documents;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The tabs of the documents desk. */
public enum DocumentsTab {
    /** Đến. */
    INCOMING("/desk/documents"),
    /** Đi. */
    OUTGOING("/desk/documents/outgoing"),
    /** Dự thảo. */
    DRAFTS("/desk/documents/drafts"),
    /** Hồ sơ công việc. */
    WORK_FILES("/desk/documents/files"),
    /** Việc được giao. */
    ASSIGNMENTS("/desk/documents/assignments"),
    /** Bàn lãnh đạo. */
    LEADER("/desk/documents/leader");

    private final String address;

    DocumentsTab(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** The key of its words. */
    public String key() {
        return "documents.tab." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those behind which there is a page today. */
    public static Set<DocumentsTab> open() {
        return EnumSet.of(INCOMING, OUTGOING, DRAFTS, WORK_FILES, ASSIGNMENTS);
    }
}
