package vn.datmui.dossiers.demonstration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.process.AskingSupplement;
import vn.datmui.dossiers.process.CheckingDossier;
import vn.datmui.dossiers.process.Deciding;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Filing;
import vn.datmui.dossiers.process.MovingOn;
import vn.datmui.dossiers.process.Plan;
import vn.datmui.dossiers.process.ReturningResult;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.process.TakingMoney;
import vn.datmui.dossiers.process.Withdrawing;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Role;

/** Walks a sample dossier onwards, one act at a time, each by an officer whose post it is. */
@Component
class SampleWalk {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final SamplePeople people;
    private final CheckingDossier checking;
    private final AskingSupplement asking;
    private final MovingOn movingOn;
    private final Deciding deciding;
    private final TakingMoney money;
    private final ReturningResult returning;
    private final Withdrawing withdrawing;

    SampleWalk(
            Dossiers dossiers,
            Catalogue catalogue,
            SamplePeople people,
            CheckingDossier checking,
            AskingSupplement asking,
            MovingOn movingOn,
            Deciding deciding,
            TakingMoney money,
            ReturningResult returning,
            Withdrawing withdrawing) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.people = people;
        this.checking = checking;
        this.asking = asking;
        this.movingOn = movingOn;
        this.deciding = deciding;
        this.money = money;
        this.returning = returning;
        this.withdrawing = withdrawing;
    }

    void act(DossierCode code, String act, SignedIn owner) {
        Dossier dossier = dossiers.find(code).orElseThrow();
        AgencyCode agency = dossier.filing().agency();
        int revision = dossier.revision();
        switch (act) {
            case "accept" -> checking.accept(code, revision, people.officer(Role.COUNTER_OFFICER, agency));
            case "refuse" ->
                checking.refuse(
                        code,
                        revision,
                        people.officer(Role.COUNTER_OFFICER, agency),
                        "Hồ sơ không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã.",
                        "Điều 17 Nghị định 61/2018/NĐ-CP");
            case "ask-supplement" ->
                asking.ask(code, revision, worker(dossier), missing(), "Hồ sơ chưa đủ thành phần.");
            case "ask-payment" ->
                money.askPayment(
                        code, revision, worker(dossier), new Money(1_250_000), "Thông báo nộp thuế số 128/TB-TCT");
            case "next" -> movingOn.complete(code, revision, worker(dossier), "Hồ sơ đủ điều kiện.");
            case "sign" -> deciding.grant(code, revision, worker(dossier), "Đồng ý.");
            case "deny" ->
                deciding.refuse(
                        code,
                        revision,
                        worker(dossier),
                        "Không đủ điều kiện theo quy định.",
                        "Điều 19 Nghị định 61/2018/NĐ-CP");
            case "stop" ->
                deciding.stop(
                        code,
                        revision,
                        people.officer(Role.AGENCY_LEADER, agency),
                        "Người nộp không bổ sung trong thời hạn đã hẹn.");
            case "fee" -> collectFee(dossier);
            case "hand-over" ->
                returning.handOver(
                        code, revision, people.officer(Role.COUNTER_OFFICER, agency), "Chủ hồ sơ nhận trực tiếp.");
            case "withdraw" -> withdrawing.withdraw(code, owner, "Tôi chưa có nhu cầu nữa.");
            default -> throw new IllegalArgumentException("no such act for samples: " + act);
        }
    }

    private void collectFee(Dossier dossier) {
        if (dossier.dues().feeIsOwed()) {
            SignedIn counter =
                    people.officer(Role.COUNTER_OFFICER, dossier.filing().agency());
            money.collectFee(
                    dossier.code(),
                    dossier.revision(),
                    counter,
                    "BL-" + dossier.code().value().substring(21));
        }
    }

    /** Whoever does the step at which it lies. */
    private SignedIn worker(Dossier dossier) {
        Filing.ProcedureRef ref = dossier.filing().procedure();
        Plan plan = new Plan(
                catalogue.version(ref.code(), ref.version()).orElseThrow().steps());
        ProcessStep step = plan.step(dossier.place().stepId()).orElseThrow();
        return people.officer(step, dossier.filing().agency());
    }

    private static List<SupplementRequest.Line> missing() {
        return List.of(new SupplementRequest.Line(
                "other", "Giấy tờ chứng minh nơi cư trú", "Ảnh chụp bị mờ, không đọc được số giấy tờ."));
    }
}
