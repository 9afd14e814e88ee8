package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.List;
import vn.datmui.identity.SignedIn;

/** The applications that a person, or the one for whom they act, has begun and not yet submitted; whoever keeps drafts implements it. */
@FunctionalInterface
public interface OpenDrafts {

    /** Newest first. */
    List<OpenDraft> of(SignedIn person);

    /**
     * One application begun.
     *
     * @param code how the draft is named in its address
     * @param procedureName in Vietnamese, the official name
     * @param link where it is taken up again
     */
    record OpenDraft(String code, String procedureName, Instant savedAt, String link) {}
}
