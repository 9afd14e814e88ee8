package vn.datmui.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.Dues;
import vn.datmui.dossiers.process.OfficialForms;
import vn.datmui.dossiers.process.Places;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.organisation.Agency;
import vn.datmui.papers.Form;
import vn.datmui.papers.Form.SupplementLine;
import vn.datmui.papers.Papers;
import vn.datmui.signing.Signer.AgencySeal;
import vn.datmui.signing.Signing;

/** Prints the forms of Circular 01/2018/TT-VPCP, art. 9, seals them with the agency's key and keeps them as handed out. */
@Component
class IssuingForms implements OfficialForms {

    private final FormFacts facts;
    private final Papers papers;
    private final Signing signing;
    private final Files files;
    private final DossierBook book;
    private final Places places;

    IssuingForms(FormFacts facts, Papers papers, Signing signing, Files files, DossierBook book, Places places) {
        this.facts = facts;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
        this.book = book;
        this.places = places;
    }

    @Override
    public void issueReceipt(Dossier dossier, String receiver, Instant at) {
        String number = number(1, dossier, at);
        Procedure procedure = facts.procedure(dossier);
        keep(
                1,
                number,
                dossier,
                at,
                new Form.Receipt(
                        facts.head(dossier, number),
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        facts.papers(dossier),
                        1,
                        words(procedure.timeLimit()),
                        DueDates.local(java.util.Objects.requireNonNull(
                                dossier.timing().receivedAt())),
                        DueDates.local(java.util.Objects.requireNonNull(
                                dossier.timing().dueAt())),
                        returnWay(dossier),
                        feeLine(dossier.dues()),
                        number,
                        dossier.filing().applicant().fullName(),
                        receiver,
                        facts.qr(dossier)));
    }

    @Override
    public void issueSupplementRequest(Dossier dossier, SupplementRequest request, Instant at) {
        String number = number(2, dossier, at);
        List<SupplementLine> lines = request.lines().stream()
                .map(line -> new SupplementLine(line.name(), line.reason(), 0, 0, 1))
                .toList();
        keep(
                2,
                number,
                dossier,
                at,
                new Form.SupplementRequest(
                        facts.head(dossier, number),
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        lines,
                        request.reason(),
                        facts.contact(dossier),
                        request.askedBy(),
                        facts.qr(dossier)));
    }

    @Override
    public void issueRefusal(Dossier dossier, String reason, String legalBasis, String officer, Instant at) {
        String number = number(3, dossier, at);
        keep(
                3,
                number,
                dossier,
                at,
                new Form.RefusalNotice(
                        facts.head(dossier, number),
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        reason,
                        legalBasis,
                        facts.contact(dossier),
                        officer,
                        facts.qr(dossier)));
    }

    @Override
    public void issueApology(Dossier dossier, Instant promised, String reason, String signer, Instant at) {
        String number = number(4, dossier, at);
        keep(
                4,
                number,
                dossier,
                at,
                new Form.ApologyNotice(
                        facts.head(dossier, number),
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.procedure(dossier).field().name().vi(),
                        facts.applicant(dossier),
                        DueDates.local(java.util.Objects.requireNonNull(
                                dossier.timing().receivedAt())),
                        DueDates.local(promised),
                        dossier.place().unitName(),
                        reason,
                        DueDates.local(java.util.Objects.requireNonNull(
                                dossier.timing().dueAt())),
                        signer,
                        facts.qr(dossier)));
    }

    private void keep(int formNo, String number, Dossier dossier, Instant at, Form form) {
        Agency agency = places.agencyOf(dossier.filing().agency());
        byte[] sealed = signing.sign(
                papers.print(form), List.of(new AgencySeal(agency.code(), agency.name())), "Mẫu số 0" + formNo);
        StoredFile file = files.keep(sealed, "mau-so-0%d-%s.pdf".formatted(formNo, dossier.code()), "application/pdf");
        book.addForm(dossier, new DossierBook.IssuedForm(formNo, number, file.id(), at));
    }

    private String number(int formNo, Dossier dossier, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, DueDates.ZONE);
        Agency agency = places.agencyOf(dossier.filing().agency());
        return "%02d/%s"
                .formatted(
                        book.nextNumber("form-" + formNo, agency.code(), day.getYear()), formNo == 1 ? "TNHS" : "HDHS");
    }

    static String words(TimeLimit limit) {
        String unit = switch (limit.unit()) {
            case HOUR -> "giờ làm việc";
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case MONTH -> "tháng";
        };
        return limit.value() + " " + unit;
    }

    private static String returnWay(Dossier dossier) {
        ReturnWay way = dossier.filing().returnWay();
        return switch (way.kind()) {
            case AT_THE_COUNTER -> "Nhận trực tiếp tại Bộ phận Một cửa";
            case ONLINE -> "Nhận bản điện tử qua Cổng dịch vụ công";
            case BY_POST -> "Nhận qua bưu chính: " + way.address();
        };
    }

    private static String feeLine(Dues dues) {
        if (dues.fee().isZero()) {
            return "Không thu";
        }
        return dues.fee() + (dues.feeIsOwed() ? " (chưa nộp)" : " (đã nộp, biên lai " + dues.receiptNumber() + ")");
    }
}
