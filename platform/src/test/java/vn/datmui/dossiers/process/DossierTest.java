package vn.datmui.dossiers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;

class DossierTest {

    private static final Instant T0 = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-16T10:00:00Z");
    private static final Actor OFFICER = new Actor(new AccountId(UUID.randomUUID()), "Trần Thị Tiếp Nhận");
    private static final Place RECEPTION = place(null, "reception", Role.COUNTER_OFFICER);
    private static final Place EXAMINE = place("examine", "justice", Role.SPECIALIST);
    private static final Place SIGN = place("sign", "leadership", Role.AGENCY_LEADER);

    private final Dossier dossier = Dossier.submitted(filing(), RECEPTION, new Money(8000), OFFICER);

    @Test
    void keepsItsCodeThroughSupplementAndRestart() {
        DossierCode code = dossier.code();
        accept();
        dossier.askSupplement("thiếu", RECEPTION, T0.plusSeconds(3600), OFFICER);
        dossier.supplementAfterAcceptance(EXAMINE, Duration.ofHours(4), DUE, T0.plusSeconds(7200), OFFICER, "");
        assertThat(dossier.code()).isEqualTo(code);
        assertThat(dossier.status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void startsTheClockAgainAfterASupplementAndRemembersTheFirstPromise() {
        accept();
        Instant later = DUE.plus(Duration.ofDays(8));
        dossier.askSupplement("thiếu", RECEPTION, T0.plusSeconds(3600), OFFICER);
        dossier.supplementAfterAcceptance(EXAMINE, Duration.ofHours(28), later, T0.plusSeconds(9000), OFFICER, "");
        assertThat(dossier.timing().dueAt()).isEqualTo(later);
        assertThat(dossier.timing().firstDueAt()).isEqualTo(DUE);
        assertThat(dossier.timing().restarts()).isEqualTo(1);
        assertThat(dossier.timing().applicantTime()).isEqualTo(Duration.ofHours(28));
    }

    @Test
    void isNotLateWhileTheApplicantIsWaitedFor() {
        accept();
        dossier.askSupplement("thiếu", RECEPTION, T0.plusSeconds(3600), OFFICER);
        assertThat(dossier.timing().isOverdue(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void isLateTheMomentAfterThePromise() {
        accept();
        assertThat(dossier.timing().isOverdue(DUE)).isFalse();
        assertThat(dossier.timing().isOverdue(DUE.plusSeconds(1))).isTrue();
    }

    @Test
    void movesTheAppointmentAtMostOnce() {
        accept();
        dossier.reschedule(DUE.plusSeconds(60), "đông hồ sơ", T0, OFFICER);
        assertThatThrownBy(() -> dossier.reschedule(DUE.plusSeconds(120), "vẫn đông", T0, OFFICER))
                .isInstanceOfSatisfying(
                        DossierProblem.class, p -> assertThat(p.code()).isEqualTo("DOS-0007"));
    }

    @Test
    void refusesAnActOutsideTheGraphAndChangesNothing() {
        int told = dossier.newEvents().size();
        assertThatThrownBy(() -> dossier.handOver("", T0, OFFICER))
                .isInstanceOfSatisfying(
                        DossierProblem.class, p -> assertThat(p.code()).isEqualTo("DOS-0002"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.newEvents()).hasSize(told);
        assertThat(dossier.newHistory()).extracting(HistoryEntry::trigger).containsExactly(Trigger.SUBMIT);
    }

    @Test
    void writesOneLineOfHistoryAndSaysOneEventPerAct() {
        accept();
        dossier.moveOn(SIGN, "đủ điều kiện", T0.plusSeconds(100), OFFICER);
        dossier.finish(decision(), RECEPTION, "", T0.plusSeconds(200), OFFICER);
        dossier.handOver("nhận tại quầy", T0.plusSeconds(300), OFFICER);
        assertThat(dossier.newHistory())
                .extracting(HistoryEntry::trigger)
                .containsExactly(
                        Trigger.SUBMIT,
                        Trigger.ACCEPT,
                        Trigger.FORWARD,
                        Trigger.MOVE_ON,
                        Trigger.FINISH,
                        Trigger.HAND_OVER);
        assertThat(dossier.newEvents()).hasSize(6);
        assertThat(dossier.newEvents().getLast()).isInstanceOf(DossierEvent.ResultReturned.class);
    }

    @Test
    void namesTheUnitThatGivesAndTheUnitThatTakes() {
        accept();
        HistoryEntry forward = dossier.newHistory().getLast();
        assertThat(forward.fromUnit()).isEqualTo("reception");
        assertThat(forward.toUnit()).isEqualTo("justice");
    }

    @Test
    void keepsTheFirstEndWhenAWrongResultIsCorrected() {
        accept();
        dossier.moveOn(SIGN, "", T0.plusSeconds(100), OFFICER);
        dossier.finish(decision(), RECEPTION, "", T0.plusSeconds(200), OFFICER);
        dossier.reopen(EXAMINE, "sai ngày sinh", T0.plusSeconds(300), OFFICER);
        dossier.moveOn(SIGN, "", T0.plusSeconds(400), OFFICER);
        dossier.finish(decision(), RECEPTION, "", T0.plusSeconds(500), OFFICER);
        assertThat(dossier.timing().finishedAt()).isEqualTo(T0.plusSeconds(200));
    }

    @Test
    void owesTheFeeUntilItIsCollected() {
        assertThat(dossier.dues().feeIsOwed()).isTrue();
        dossier.collectFee("BL-01", T0, OFFICER);
        assertThat(dossier.dues().feeIsOwed()).isFalse();
    }

    @Test
    void waitsForAPaymentAndGoesOn() {
        accept();
        dossier.askPayment(new Money(150_000), "Thông báo thuế", true, T0.plusSeconds(60), OFFICER);
        assertThat(dossier.status()).isEqualTo(Status.PAYMENT_ASKED);
        dossier.pay(Duration.ofHours(2), DUE.plusSeconds(7200), null, "GNT 15", T0.plusSeconds(7260), OFFICER);
        assertThat(dossier.status()).isEqualTo(Status.IN_PROCESS);
        assertThat(dossier.timing().dueAt()).isEqualTo(DUE.plusSeconds(7200));
    }

    private void accept() {
        dossier.accept(T0, DUE, OFFICER);
        dossier.forward(EXAMINE, T0, OFFICER);
    }

    private static Decision decision() {
        return new Decision(true, "1", java.time.LocalDate.of(2026, 3, 10), "Lê Văn Lãnh", null);
    }

    private static Place place(@org.jspecify.annotations.Nullable String step, String kind, Role role) {
        return new Place(step, "H12.32248/" + kind, kind, kind, role, T0, null);
    }

    private static Filing filing() {
        return new Filing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new DossierCode("000.00.19.H12-260302-0001"),
                new AccountId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new Applicant("Nguyễn Thị Ngọc Ẩn", "096186000001", "Xã Đất Mũi", "0912345678", ""),
                new Filing.ProcedureRef("1.001193", 1, "Đăng ký khai sinh", "ho-tich"),
                new AgencyCode("H12.32248"),
                Channel.ONLINE,
                new Answers(Map.of("child", Map.of("fullName", "Bé"))),
                new ReturnWay(ReturnWay.Kind.ONLINE, ""),
                T0,
                "token");
    }
}
