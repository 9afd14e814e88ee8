package vn.datmui.dossiers.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.dossiers.process.AskingSupplement;
import vn.datmui.dossiers.process.CheckingDossier;
import vn.datmui.dossiers.process.Deciding;
import vn.datmui.dossiers.process.MovingOn;
import vn.datmui.dossiers.process.Rescheduling;
import vn.datmui.dossiers.process.ReturningResult;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.process.Supplementing;
import vn.datmui.dossiers.process.TakingMoney;
import vn.datmui.dossiers.process.Withdrawing;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.VietnameseText;

/** Reads what was posted and calls the act of that name. */
@Component
class DeskActs {

    private static final int LONGEST_TEXT = 4000;
    private static final int LAST_YEAR = 2099;
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final CheckingDossier checking;
    private final AskingSupplement asking;
    private final Supplementing supplementing;
    private final MovingOn movingOn;
    private final Deciding deciding;
    private final TakingMoney money;
    private final Rescheduling rescheduling;
    private final ReturningResult returning;
    private final Withdrawing withdrawing;

    DeskActs(
            CheckingDossier checking,
            AskingSupplement asking,
            Supplementing supplementing,
            MovingOn movingOn,
            Deciding deciding,
            TakingMoney money,
            Rescheduling rescheduling,
            ReturningResult returning,
            Withdrawing withdrawing) {
        this.checking = checking;
        this.asking = asking;
        this.supplementing = supplementing;
        this.movingOn = movingOn;
        this.deciding = deciding;
        this.money = money;
        this.rescheduling = rescheduling;
        this.returning = returning;
        this.withdrawing = withdrawing;
    }

    void perform(DeskAct act, DossierCode code, SignedIn me, MultiValueMap<String, String> posted) {
        int revision = revision(posted);
        switch (act) {
            case ACCEPT -> checking.accept(code, revision, me);
            case REFUSE_INTAKE ->
                checking.refuse(code, revision, me, text(posted, "reason"), text(posted, "legalBasis"));
            case ASK_SUPPLEMENT -> asking.ask(code, revision, me, lines(posted), text(posted, "reason"));
            case TAKE_SUPPLEMENT ->
                supplementing.supplement(code, revision, me, seenOnPaper(posted), text(posted, "note"));
            case COMPLETE -> movingOn.complete(code, revision, me, text(posted, "opinion"));
            case SEND_BACK -> movingOn.sendBack(code, revision, me, text(posted, "reason"));
            case SIGN -> deciding.grant(code, revision, me, text(posted, "opinion"));
            case SIGN_REFUSAL ->
                deciding.refuse(code, revision, me, text(posted, "reason"), text(posted, "legalBasis"));
            case ASK_PAYMENT -> money.askPayment(code, revision, me, amount(posted), text(posted, "basis"));
            case PAY -> money.pay(code, revision, me, text(posted, "proof"));
            case COLLECT_FEE -> money.collectFee(code, revision, me, text(posted, "receiptNumber"));
            case RESCHEDULE ->
                rescheduling.reschedule(code, revision, me, endOf(text(posted, "newDueOn")), text(posted, "reason"));
            case STOP -> deciding.stop(code, revision, me, text(posted, "reason"));
            case REOPEN -> deciding.reopen(code, revision, me, text(posted, "reason"));
            case HAND_OVER -> returning.handOver(code, revision, me, text(posted, "proof"));
            case WITHDRAW -> withdrawing.withdraw(code, revision, me, text(posted, "reason"));
        }
    }

    static int revision(MultiValueMap<String, String> posted) {
        String text = text(posted, "revision");
        if (!text.matches("\\d{1,9}")) {
            throw DossierProblem.changedMeanwhile();
        }
        return Integer.parseInt(text);
    }

    static String text(MultiValueMap<String, String> posted, String field) {
        return text(posted, field, field);
    }

    /** @param place the field that a refusal points at */
    private static String text(MultiValueMap<String, String> posted, String field, String place) {
        return clean(Optional.ofNullable(posted.getFirst(field)).orElse(""), place);
    }

    static String clean(String raw, String place) {
        if (raw.length() > LONGEST_TEXT || VietnameseText.hasControls(raw)) {
            throw DossierProblem.missing(place);
        }
        return VietnameseText.nfc(raw).strip();
    }

    private static Money amount(MultiValueMap<String, String> posted) {
        String digits = text(posted, "amount").replaceAll("[.\\s đ]", "");
        if (!digits.matches("\\d{1,12}")) {
            throw DossierProblem.missing("amount");
        }
        return new Money(Long.parseLong(digits));
    }

    /** The end of the working day that was typed as the new appointment. */
    static Instant endOf(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() > LAST_YEAR) {
                throw DossierProblem.missing("newDueOn");
            }
            return DueDates.instant(day.atTime(END_OF_WORK));
        } catch (DateTimeParseException notADay) {
            throw DossierProblem.missing("newDueOn");
        }
    }

    /** One line per ticked paper: {@code missing} lists the ids, {@code name.ID} and {@code reason.ID} say what and why. */
    private static List<SupplementRequest.Line> lines(MultiValueMap<String, String> posted) {
        List<SupplementRequest.Line> lines = new ArrayList<>();
        for (String id : ids(posted, "missing", "lines")) {
            lines.add(new SupplementRequest.Line(
                    id, text(posted, "name." + id, "lines"), text(posted, "reason." + id, "lines")));
        }
        return lines;
    }

    private static List<SubmittedPaper> seenOnPaper(MultiValueMap<String, String> posted) {
        return ids(posted, "received", "papers").stream()
                .map(id -> new SubmittedPaper(id, text(posted, "name." + id, "papers"), null, "original", 1))
                .toList();
    }

    private static List<String> ids(MultiValueMap<String, String> posted, String name, String field) {
        List<String> ids = posted.getOrDefault(name, List.of());
        if (!ids.stream().allMatch(id -> id.matches("[a-zA-Z0-9-]{1,60}"))) {
            throw DossierProblem.missing(field);
        }
        return ids;
    }
}
