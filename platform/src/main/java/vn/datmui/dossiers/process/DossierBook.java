package vn.datmui.dossiers.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;

/** Where dossiers are written. Every method runs in the caller's transaction. */
public interface DossierBook {

    /** The dossier of a draft that was submitted before. */
    Optional<Dossier> ofDraft(UUID draft);

    /**
     * The next code of an agency on a day, without gaps or doubles: the series stays locked until the transaction ends, and a
     * rollback gives the number back.
     *
     * @throws vn.datmui.dossiers.DossierProblem after number 9999 of the day
     */
    DossierCode nextCode(String oldAgencyCode, LocalDate day);

    /** The next number of a yearly series of an agency ({@code result}, {@code form-2} ...). */
    int nextNumber(String series, AgencyCode agency, int year);

    /** A new dossier with its papers; says its events. */
    void add(Dossier dossier, List<SubmittedPaper> papers);

    /** The dossier, locked until the transaction ends. */
    Optional<Dossier> lock(DossierCode code);

    /**
     * Writes what changed; says its events.
     *
     * @throws vn.datmui.dossiers.DossierProblem when somebody else saved meanwhile
     */
    void save(Dossier dossier);

    void addPapers(Dossier dossier, List<SubmittedPaper> papers, Instant at);

    void addRequest(Dossier dossier, SupplementRequest request);

    /** Closes the open request. */
    void answerRequest(Dossier dossier, SupplementRequest.Answer answer);

    List<SupplementRequest> requestsOf(DossierCode code);

    void addForm(Dossier dossier, IssuedForm form);

    /** The forms that count; without those that were revoked. */
    List<IssuedForm> formsOf(DossierCode code);

    /** Revokes the form that was issued at that moment: it is kept and counts no more. Its number, when there was one. */
    Optional<String> revokeForm(Dossier dossier, int form, Instant issuedAt, Instant at);

    /** Every decision ever signed for it, oldest first; the last one is the one that counts. */
    List<DecisionOnRecord> decisionsOf(DossierCode code);

    /** Open dossiers whose due date lies before the moment, oldest first, at most so many. */
    List<DossierCode> dueBefore(Instant moment, int most);

    /** What an open dossier was promised, while the promise may still be moved; empty otherwise. */
    Optional<Promise> promiseOf(DossierCode code);

    /** When a dossier was received, and when its result is due. */
    record Promise(Instant receivedAt, Instant dueAt) {}

    /** An official form as it was handed out. */
    record IssuedForm(int form, String number, FileId file, Instant issuedAt) {}
}
