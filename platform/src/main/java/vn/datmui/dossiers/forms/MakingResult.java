package vn.datmui.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ResultTemplate;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.ResultMaking;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.files.Files;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Post;
import vn.datmui.papers.Form.Head;
import vn.datmui.papers.Form.RefusalNotice;
import vn.datmui.papers.Papers;
import vn.datmui.papers.ResultPaper;
import vn.datmui.signing.Signer;
import vn.datmui.signing.Signing;

/** Makes results: the template filled with the answers, printed as PDF/A, signed by the leader and then by the agency. */
@Component
class MakingResult implements ResultMaking {

    /** Stands where the number will stand. */
    private static final String UNNUMBERED = "(dự thảo)";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FormFacts facts;
    private final ReadableAnswers readable;
    private final Papers papers;
    private final Signing signing;
    private final Files files;
    private final DossierBook book;
    private final Areas areas;

    MakingResult(
            FormFacts facts,
            ReadableAnswers readable,
            Papers papers,
            Signing signing,
            Files files,
            DossierBook book,
            Areas areas) {
        this.facts = facts;
        this.readable = readable;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
        this.book = book;
        this.areas = areas;
    }

    @Override
    public Decision grant(Dossier dossier, Procedure procedure, Post signer, String signerName, Instant at) {
        Agency agency = facts.agency(dossier);
        Decision draft = draft(true, agency, signerName, at);
        byte[] pdf = papers.print(paper(dossier, procedure, draft, signer, agency));
        return signed(
                draft, pdf, dossier, agency, signer, template(procedure).name().vi());
    }

    @Override
    public byte[] draft(Dossier dossier, Procedure procedure, Post signer, String signerName, Instant at) {
        Decision unnumbered = new Decision(true, UNNUMBERED, LocalDate.ofInstant(at, DueDates.ZONE), signerName, null);
        return papers.print(paper(dossier, procedure, unnumbered, signer, facts.agency(dossier)));
    }

    private ResultPaper paper(Dossier dossier, Procedure procedure, Decision decision, Post signer, Agency agency) {
        ResultTemplate template = template(procedure);
        return new ResultPaper(
                template.fileName(),
                template.xhtml(),
                template.name().vi(),
                values(dossier, procedure, decision, signer, agency),
                facts.qr(dossier));
    }

    private static ResultTemplate template(Procedure procedure) {
        return java.util.Objects.requireNonNull(procedure.result(), procedure.code());
    }

    @Override
    public Decision refuse(
            Dossier dossier,
            Procedure procedure,
            Post signer,
            String signerName,
            String reason,
            String basis,
            Instant at) {
        Agency agency = facts.agency(dossier);
        Decision draft = draft(false, agency, signerName, at);
        Head head = facts.head(agency, draft.number());
        byte[] pdf = papers.print(new RefusalNotice(
                head,
                dossier.code().value(),
                procedure.name().vi(),
                facts.applicant(dossier),
                reason,
                basis,
                facts.contact(head),
                signerName,
                facts.qr(dossier)));
        return signed(draft, pdf, dossier, agency, signer, "Thông báo từ chối giải quyết");
    }

    private Decision draft(boolean granted, Agency agency, String signerName, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, DueDates.ZONE);
        int number = book.nextNumber("result", agency.code(), day.getYear());
        return new Decision(granted, String.valueOf(number), day, signerName, null);
    }

    private Decision signed(Decision draft, byte[] pdf, Dossier dossier, Agency agency, Post signer, String what) {
        byte[] signed = signing.sign(
                pdf,
                List.of(
                        new Signer.OfficerKey(signer.officer(), draft.signerName(), signer.title()),
                        new Signer.AgencySeal(agency.code(), agency.name())),
                what);
        String name = "ket-qua-%s.pdf".formatted(dossier.code());
        return new Decision(
                draft.granted(),
                draft.number(),
                draft.day(),
                draft.signerName(),
                files.keep(signed, name, "application/pdf").id());
    }

    private Map<String, Object> values(
            Dossier dossier, Procedure procedure, Decision decision, Post signer, Agency agency) {
        LocalDate filedOn = LocalDate.ofInstant(dossier.filing().registeredAt(), DueDates.ZONE);
        Form form = procedure.requiredForm();
        Map<String, Object> values =
                new LinkedHashMap<>(readable.values(form, dossier.filing().answers(), filedOn));
        values.put(
                "dossier",
                Map.of(
                        "code",
                        dossier.code().value(),
                        "applicant",
                        dossier.filing().applicant().fullName()));
        values.put("agency", Map.of("name", agency.name()));
        values.put("area", Map.of("name", areaName(agency)));
        values.put(
                "decision",
                Map.of(
                        "number", decision.number(),
                        "day", DATE.format(decision.day()),
                        "dayOfMonth", "%02d".formatted(decision.day().getDayOfMonth()),
                        "month", "%02d".formatted(decision.day().getMonthValue()),
                        "year", String.valueOf(decision.day().getYear()),
                        "signerName", decision.signerName(),
                        "signerTitle", signer.title()));
        return values;
    }

    private String areaName(Agency agency) {
        String area = agency.area();
        return area == null
                ? "Cà Mau"
                : areas.find(area, facts.today()).map(a -> a.name()).orElse("Cà Mau");
    }
}
