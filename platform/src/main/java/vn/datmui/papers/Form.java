package vn.datmui.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The six forms of Circular 01/2018/TT-VPCP, art. 9, with what each must carry. Times are local time of the province.
 * Fields that are unknown are empty strings, never null: the form prints a dotted line to be written by hand.
 */
public sealed interface Form {

    /** The agency, the number and the day of the form. */
    Head head();

    /** The dossier that it is about; empty for the register. */
    default String dossierCode() {
        return "";
    }

    /** What its QR code carries; empty where it has none. */
    default String qrContent() {
        return "";
    }

    /** The agency and its one-stop unit, at the head of every form. */
    record Head(String agency, String oneStopUnit, String number, String place, LocalDate day) {}

    /** The applicant as printed: name, personal or tax number, address, phone, e-mail. */
    record ApplicantLines(String name, String number, String address, String phone, String email) {}

    /** One paper of the dossier: name, kind (bản chính, bản sao chứng thực, bản chụp, bản điện tử), copies. */
    record PaperLine(String name, String kind, int copies) {}

    /** Mẫu số 01: receipt and appointment. {@code qrContent} carries a random token only. */
    record Receipt(
            Head head,
            String dossierCode,
            String procedureName,
            ApplicantLines applicant,
            List<PaperLine> papers,
            int sets,
            String timeLimit,
            LocalDateTime receivedAt,
            LocalDateTime dueAt,
            String returnWay,
            String feeLine,
            String registerEntry,
            String submitter,
            String receiver,
            String qrContent)
            implements Form {}

    /** Mẫu số 02: what to supplement, once and completely (Decree 61/2018, art. 17(1)(a)). */
    record SupplementRequest(
            Head head,
            String dossierCode,
            String procedureName,
            ApplicantLines applicant,
            List<SupplementLine> lines,
            String reason,
            String contact,
            String guide,
            String qrContent)
            implements Form {}

    /** One paper or datum to supplement, with its own reason. */
    record SupplementLine(String name, String reason, int originals, int certifiedCopies, int copies) {}

    /** Mẫu số 03: refusal with reason and legal basis (art. 17(1)(b), 19(8)). */
    record RefusalNotice(
            Head head,
            String dossierCode,
            String procedureName,
            ApplicantLines applicant,
            String reason,
            String legalBasis,
            String contact,
            String officer,
            String qrContent)
            implements Form {}

    /** Mẫu số 04: apology and new appointment, at most once (art. 19(9)); signed by the agency. */
    record ApologyNotice(
            Head head,
            String dossierCode,
            String procedureName,
            String fieldName,
            ApplicantLines applicant,
            LocalDateTime receivedAt,
            LocalDateTime promisedAt,
            String holder,
            String reason,
            LocalDateTime newDueAt,
            String signer,
            String qrContent)
            implements Form {}

    /** Mẫu số 05: control sheet, one row per hand-over, from the dossier's own history. */
    record ControlSheet(
            Head head,
            String dossierCode,
            String procedureName,
            ApplicantLines applicant,
            LocalDateTime receivedAt,
            List<HandOver> handOvers,
            String qrContent)
            implements Form {}

    /** One hand-over: from whom, to whom, when, and how the giver kept the time limit (Sớm, Đúng hạn, Trễ). */
    record HandOver(
            String giverUnit,
            String giver,
            String takerUnit,
            String taker,
            LocalDateTime at,
            String result,
            String note) {}

    /** Mẫu số 06: register of dossiers, A4 landscape, as many pages as needed. */
    record Register(Head head, LocalDate from, LocalDate to, List<RegisterLine> lines) implements Form {}

    /** One line of the register; dates that have not come are empty strings. */
    record RegisterLine(
            int number,
            String dossierCode,
            String procedureName,
            String applicant,
            String channel,
            String receivedAt,
            String dueAt,
            String finishedAt,
            String returnedAt,
            String status,
            BigDecimal fee,
            String receiver) {}
}
