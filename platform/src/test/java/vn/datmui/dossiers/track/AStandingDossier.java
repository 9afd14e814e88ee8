package vn.datmui.dossiers.track;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Dues;
import vn.datmui.dossiers.process.Filing;
import vn.datmui.dossiers.process.Place;
import vn.datmui.dossiers.process.Timing;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;

/** A dossier as the store would give it, in any state, for rules that only read. */
final class AStandingDossier {

    static final Instant REGISTERED = Instant.parse("2026-11-24T02:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");

    private final Status status;
    private Instant due = DUE;
    private boolean rescheduled;
    private @Nullable Instant finishedAt;
    private Dues dues = new Dues(Money.ZERO, null, "", Money.ZERO, "", null);
    private ReturnWay.Kind returnWay = ReturnWay.Kind.AT_THE_COUNTER;
    private boolean granted = true;

    private AStandingDossier(Status status) {
        this.status = status;
    }

    static AStandingDossier in(Status status) {
        return new AStandingDossier(status);
    }

    AStandingDossier rescheduledTo(Instant newDue) {
        due = newDue;
        rescheduled = true;
        return this;
    }

    AStandingDossier owing(long fee) {
        dues = new Dues(new Money(fee), null, "", Money.ZERO, "", null);
        return this;
    }

    AStandingDossier havingPaid(long fee, Instant at) {
        dues = new Dues(new Money(fee), at, "BL-1", Money.ZERO, "", null);
        return this;
    }

    AStandingDossier returned(ReturnWay.Kind kind) {
        returnWay = kind;
        return this;
    }

    AStandingDossier denied() {
        granted = false;
        return this;
    }

    Dossier standing() {
        return Dossier.restored(filing(), status, place(), timing(), dues, decision(), 0, 3);
    }

    private Filing filing() {
        AccountId owner = new AccountId(UUID.randomUUID());
        return new Filing(
                UUID.randomUUID(),
                null,
                new DossierCode("000.00.19.H12-261124-0001"),
                owner,
                owner,
                new Applicant("Trần Thị Thử Nghiệm", "096060000017", "Đất Mũi", "0912345678", "thu@example.vn"),
                new Filing.ProcedureRef("1.001193", 1, "Đăng ký khai sinh", "civil-status"),
                new AgencyCode("H12.32248"),
                Channel.ONLINE,
                Answers.NONE,
                new ReturnWay(returnWay, ""),
                REGISTERED,
                "token");
    }

    private static Place place() {
        return new Place(
                null, "H12.32248/reception", "reception", "Bộ phận Một cửa", Role.COUNTER_OFFICER, REGISTERED, null);
    }

    private Timing timing() {
        if (status == Status.REGISTERED || status == Status.NOT_ACCEPTED) {
            return new Timing(
                    Timing.NOT_STARTED.count(), Timing.NOT_STARTED.promise(), new Timing.End(finishedAt, null));
        }
        return new Timing(
                new Timing.Count(REGISTERED, REGISTERED, null, Duration.ZERO, 0),
                new Timing.Promise(due, DUE, rescheduled),
                new Timing.End(finishedAt, null));
    }

    private @Nullable Decision decision() {
        boolean signed = status == Status.DONE || status == Status.RETURNED;
        return signed
                ? new Decision(granted, "12", LocalDate.of(2026, 11, 26), "Lê Văn Ký", new FileId(UUID.randomUUID()))
                : null;
    }
}
