package vn.datmui.dossiers.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.Applicant;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Places;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Unit;
import vn.datmui.papers.Form.ApplicantLines;
import vn.datmui.papers.Form.Head;
import vn.datmui.papers.Form.PaperLine;

/** The facts that the forms share: head, applicant, papers, QR code, contact. */
@Component
class FormFacts {

    private final Agencies agencies;
    private final Places places;
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final String address;
    private final Clock clock;

    FormFacts(
            Agencies agencies,
            Places places,
            Catalogue catalogue,
            Dossiers dossiers,
            @Value("${datmui.address:http://localhost:8080}") String address,
            Clock clock) {
        this.agencies = agencies;
        this.places = places;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.address = address;
        this.clock = clock;
    }

    /** The agency that answers for the dossier today. */
    Agency agency(Dossier dossier) {
        return places.agencyOf(dossier.filing().agency());
    }

    Head head(Agency agency, String number) {
        LocalDate today = LocalDate.now(clock);
        String unit = agencies.unitOf(agency.code(), "reception", today)
                .map(Unit::name)
                .orElse("Bộ phận Một cửa");
        return new Head(agency.name(), unit, number, "Cà Mau", today);
    }

    ApplicantLines applicant(Dossier dossier) {
        Applicant who = dossier.filing().applicant();
        return new ApplicantLines(who.fullName(), who.personalNumber(), who.address(), who.phone(), who.email());
    }

    List<PaperLine> papers(Dossier dossier) {
        return dossiers.papersOf(dossier.code()).stream()
                .map(p -> new PaperLine(p.name(), kind(p), p.copies()))
                .distinct()
                .toList();
    }

    private static String kind(SubmittedPaper paper) {
        return switch (paper.kind()) {
            case "original" -> "Bản chính";
            case "certified-copy" -> "Bản sao chứng thực";
            case "copy" -> "Bản chụp";
            default -> "Bản điện tử";
        };
    }

    /** A link with a random token only. */
    String qr(Dossier dossier) {
        return address + "/t/" + dossier.trackingToken();
    }

    String contact(Head head) {
        return head.oneStopUnit() + ", " + address;
    }

    Procedure procedure(Dossier dossier) {
        var ref = dossier.filing().procedure();
        return catalogue.version(ref.code(), ref.version()).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
