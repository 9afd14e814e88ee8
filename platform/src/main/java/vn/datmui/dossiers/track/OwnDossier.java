package vn.datmui.dossiers.track;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook.IssuedForm;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.reading.ReadableAnswers.Section;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.signing.SignatureVerdict;

/**
 * Everything that the owner may see of a dossier: the state down to the unit (Circular 01/2018/TT-VPCP, art. 16(2)(d)), what
 * was handed in, what was issued, and what happens next.
 *
 * @param step the name of the step of the plan; null at the one-stop unit and after the end
 * @param answers as sent, in the reader's language
 * @param decisions every decision ever signed, oldest first
 * @param percent the degree of completion that anybody sees by code
 */
public record OwnDossier(
        Dossier dossier,
        BilingualText procedureName,
        String agencyName,
        @Nullable BilingualText step,
        WhatNext next,
        int percent,
        List<Happening> timeline,
        List<PaperProof> papers,
        Function<Language, List<Section>> answers,
        List<IssuedForm> forms,
        List<SupplementRequest> requests,
        List<SignatureVerdict> signatures,
        List<DecisionOnRecord> decisions) {

    public Status status() {
        return dossier.status();
    }

    public boolean mayBeWithdrawn() {
        return Trigger.WITHDRAW.after(dossier.status()).isPresent();
    }

    /** Whether the result can be taken home here and now. */
    public boolean resultIsOpen() {
        return hasResult() && !dossier.dues().feeIsOwed();
    }

    public boolean hasResult() {
        boolean finished = status() == Status.DONE || status() == Status.RETURNED;
        return finished
                && dossier.decision().map(decision -> decision.file() != null).orElse(false);
    }

    /** Decisions signed beside the one that counts now: replaced ones, and one that is under review. */
    public List<DecisionOnRecord> otherDecisions() {
        List<DecisionOnRecord> signed =
                decisions.stream().filter(d -> d.decision().file() != null).toList();
        return hasResult() ? signed.subList(0, signed.size() - 1) : signed;
    }

    /** Whether the handling has ended for the applicant, so that they can say how it went. */
    public boolean mayBeRated() {
        return !status().isOpen() && status() != Status.DONE;
    }

    /** The request that waits for an answer. */
    public Optional<SupplementRequest> openRequest() {
        return requests.stream().filter(request -> request.answeredAt() == null).reduce((first, last) -> last);
    }

    /** The promise before the new appointment; empty when the appointment was never moved. */
    public Optional<Instant> brokenPromise() {
        return dossier.timing().rescheduled()
                ? Optional.ofNullable(dossier.timing().firstDueAt())
                : Optional.empty();
    }
}
