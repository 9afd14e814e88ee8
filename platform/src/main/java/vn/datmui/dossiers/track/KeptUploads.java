package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.List;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.files.FileId;

/**
 * What an applicant has prepared towards an open request to supplement and not yet sent, kept so that nothing is lost when the
 * line breaks or the battery ends.
 */
public interface KeptUploads {

    /** The files, by line of the request and in the order in which they came. */
    List<KeptUpload> of(DossierCode code, int round);

    /** Keeps a file for a line of the request; does nothing once the request has been answered. */
    void keep(DossierCode code, int round, int line, FileId file, Instant at);

    void remove(DossierCode code, int round, FileId file);

    /** The note as typed so far; empty when there is none. */
    String noteOf(DossierCode code, int round);

    void keepNote(DossierCode code, int round, String note, Instant at);

    /** Forgets all of it, once it has been sent. */
    void clear(DossierCode code, int round);

    /** One file kept for one line, lines counted from 0. */
    record KeptUpload(int line, FileId file) {}
}
