package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.List;
import vn.datmui.kernel.AccountId;

/** The applications that a person has begun and not yet submitted; whoever keeps drafts implements it. */
@FunctionalInterface
public interface OpenDrafts {

    /** Newest first. */
    List<OpenDraft> of(AccountId person);

    /**
     * One application begun.
     *
     * @param code how the draft is named in its address
     * @param procedureName in Vietnamese, the official name
     * @param link where it is taken up again
     */
    record OpenDraft(String code, String procedureName, Instant savedAt, String link) {}
}
