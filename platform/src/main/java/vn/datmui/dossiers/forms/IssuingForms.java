package vn.datmui.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.Dues;
import vn.datmui.dossiers.process.OfficialForms;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.organisation.Agency;
import vn.datmui.papers.Form;
import vn.datmui.papers.Form.Head;
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

    IssuingForms(FormFacts facts, Papers papers, Signing signing, Files files, DossierBook book) {
        this.facts = facts;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
        this.book = book;
    }

    @Override
    public void issueReceipt(Dossier dossier, String receiver, Instant at) {
        issue(
                1,
                dossier,
                at,
                head -> new Form.Receipt(
                        head,
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        facts.papers(dossier),
                        1,
                        words(facts.procedure(dossier).timeLimit()),
                        local(dossier.timing().receivedAt()),
                        local(dossier.timing().dueAt()),
                        returnWay(dossier),
                        feeLine(dossier.dues()),
                        head.number(),
                        dossier.filing().applicant().fullName(),
                        receiver,
                        facts.qr(dossier)));
    }

    @Override
    public void issueSupplementRequest(Dossier dossier, SupplementRequest request, Instant at) {
        List<SupplementLine> lines = request.lines().stream()
                .map(line -> new SupplementLine(line.name(), line.reason(), 0, 0, 1))
                .toList();
        issue(
                2,
                dossier,
                at,
                head -> new Form.SupplementRequest(
                        head,
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        lines,
                        request.reason(),
                        facts.contact(head),
                        request.askedBy(),
                        facts.qr(dossier)));
    }

    @Override
    public void issueRefusal(Dossier dossier, String reason, String legalBasis, String officer, Instant at) {
        issue(
                3,
                dossier,
                at,
                head -> new Form.RefusalNotice(
                        head,
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.applicant(dossier),
                        reason,
                        legalBasis,
                        facts.contact(head),
                        officer,
                        facts.qr(dossier)));
    }

    @Override
    public void issueApology(Dossier dossier, Instant promised, String reason, String signer, Instant at) {
        issue(
                4,
                dossier,
                at,
                head -> new Form.ApologyNotice(
                        head,
                        dossier.code().value(),
                        dossier.filing().procedure().name(),
                        facts.procedure(dossier).field().name().vi(),
                        facts.applicant(dossier),
                        local(dossier.timing().receivedAt()),
                        DueDates.local(promised),
                        dossier.place().unitName(),
                        reason,
                        local(dossier.timing().dueAt()),
                        signer,
                        facts.qr(dossier)));
    }

    private void issue(int formNo, Dossier dossier, Instant at, Function<Head, Form> form) {
        Agency agency = facts.agency(dossier);
        String number = number(formNo, agency, at);
        byte[] sealed = signing.sign(
                papers.print(form.apply(facts.head(agency, number))),
                List.of(new AgencySeal(agency.code(), agency.name())),
                "Mẫu số 0" + formNo);
        StoredFile file = files.keep(sealed, "mau-so-0%d-%s.pdf".formatted(formNo, dossier.code()), "application/pdf");
        book.addForm(dossier, new DossierBook.IssuedForm(formNo, number, file.id(), at));
    }

    private String number(int formNo, Agency agency, Instant at) {
        int year = LocalDate.ofInstant(at, DueDates.ZONE).getYear();
        return "%02d/%s"
                .formatted(book.nextNumber("form-" + formNo, agency.code(), year), formNo == 1 ? "TNHS" : "HDHS");
    }

    private static LocalDateTime local(@Nullable Instant moment) {
        return DueDates.local(Objects.requireNonNull(moment));
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
