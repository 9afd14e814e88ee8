package vn.datmui.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** Something that happened to a dossier. Each carries what listeners need, so that none has to ask back. */
public sealed interface DossierEvent {

    About about();

    /**
     * Which dossier, whose, where and when.
     *
     * @param actedBy null when the system acted by itself
     */
    record About(
            DossierCode code,
            AccountId owner,
            @Nullable AccountId actedBy,
            String procedureCode,
            String procedureName,
            AgencyCode agency,
            Status status,
            Instant at) {}

    /** Mã hồ sơ đã được cấp khi nộp trực tuyến. */
    record DossierRegistered(About about) implements DossierEvent {}

    /** Accepted with a due date: form 01 was issued. */
    record DossierAccepted(About about, Instant dueAt) implements DossierEvent {}

    record DossierRefused(About about, String reason) implements DossierEvent {}

    record SupplementAsked(About about, String reason) implements DossierEvent {}

    record DossierSupplemented(About about, @Nullable Instant dueAt) implements DossierEvent {}

    /** Moved to a unit of the plan. */
    record DossierMoved(About about, String unitName) implements DossierEvent {}

    record PaymentAsked(About about, String amount, String basis) implements DossierEvent {}

    record DossierPaid(About about, String amount) implements DossierEvent {}

    record DossierWithdrawn(About about, String reason) implements DossierEvent {}

    record DossierStopped(About about, String reason) implements DossierEvent {}

    /** The appointment was moved, with form 04. */
    record DossierRescheduled(About about, String reason, Instant newDueAt) implements DossierEvent {}

    /** The result is signed. {@code granted} is false when the result is a refusal. */
    record ResultIssued(About about, boolean granted) implements DossierEvent {}

    record ResultReturned(About about) implements DossierEvent {}

    record DossierReopened(About about, String reason) implements DossierEvent {}

    /**
     * An officer took back, within seconds, an acceptance or a step. Whoever counts events counts those of that act no more.
     *
     * @param undoneAt the moment of the act that was taken back, as its own events carry it
     */
    record ActUndone(About about, Instant undoneAt) implements DossierEvent {}
}
