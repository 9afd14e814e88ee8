package vn.datmui.dossiers.track.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.track.Happening;
import vn.datmui.dossiers.track.OwnDossier;
import vn.datmui.dossiers.track.PaperProof;
import vn.datmui.dossiers.track.ReadingOwnDossiers.Card;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.BilingualText;
import vn.datmui.pages.Words;

/** A dossier as the read interface tells it to its owner. Amounts in whole đồng, moments in UTC. */
record DossierAnswer(
        Brief dossier,
        String agency,
        String unit,
        @Nullable String step,
        int percent,
        Money fee,
        List<Event> timeline,
        List<Paper> papers,
        List<IssuedForm> forms,
        @Nullable String result,
        List<EarlierResult> earlierResults) {

    /** What a list tells of each. */
    record Brief(
            String code,
            String procedureCode,
            String procedureName,
            int status,
            String statusWords,
            String next,
            boolean waitsForYou,
            Instant submittedAt,
            @Nullable Instant dueAt,
            String link) {}

    record Money(long fee, boolean feeOwed, long obligation, boolean obligationOwed) {}

    record Event(Instant at, String what, String unit, String note) {}

    record Paper(
            String name,
            String kind,
            @Nullable Long size,
            @Nullable String digest,
            @Nullable String link) {}

    record IssuedForm(int form, String number, Instant issuedAt, String link) {}

    /** A decision beside the one that counts: {@code REPLACED} or {@code UNDER_REVIEW}. */
    record EarlierResult(
            String number,
            LocalDate day,
            boolean granted,
            String standing,
            @Nullable String link) {}

    static DossierAnswer of(OwnDossier own, Words words) {
        Dossier dossier = own.dossier();
        BilingualText step = own.step();
        String link = "/dossiers/" + dossier.code();
        return new DossierAnswer(
                brief(new Card(dossier, own.procedureName(), own.next()), words),
                own.agencyName(),
                dossier.place().unitName(),
                step == null ? null : step.vi(),
                own.percent(),
                money(dossier),
                own.timeline().stream().map(h -> event(h, words)).toList(),
                own.papers().stream().map(p -> paper(p, link)).toList(),
                forms(own, link),
                own.resultIsOpen() ? link + "/result" : null,
                own.otherDecisions().stream().map(d -> earlier(d, own, link)).toList());
    }

    private static EarlierResult earlier(DecisionOnRecord signed, OwnDossier own, String link) {
        boolean owed = own.dossier().dues().feeIsOwed();
        return new EarlierResult(
                signed.decision().number(),
                signed.decision().day(),
                signed.decision().granted(),
                signed.standing(own.dossier(), own.decisions()).name(),
                owed ? null : link + "/results/" + signed.ordinal());
    }

    static Brief brief(Card card, Words words) {
        Dossier dossier = card.dossier();
        return new Brief(
                dossier.code().value(),
                dossier.filing().procedure().code(),
                card.procedureName().vi(),
                dossier.status().code(),
                words.get("dossiers.status." + dossier.status().name()),
                card.next().name(),
                card.next().isApplicantsTurn(),
                dossier.filing().registeredAt(),
                dossier.timing().dueAt(),
                "/dossiers/" + dossier.code());
    }

    private static Money money(Dossier dossier) {
        var dues = dossier.dues();
        boolean obligationOwed = !dues.obligation().isZero() && dues.obligationPaidAt() == null;
        return new Money(dues.fee().dong(), dues.feeIsOwed(), dues.obligation().dong(), obligationOwed);
    }

    private static Event event(Happening happening, Words words) {
        return new Event(happening.at(), words.get(happening.wordsKey()), happening.unit(), happening.note());
    }

    private static Paper paper(PaperProof proof, String link) {
        StoredFile file = proof.file();
        return file == null
                ? new Paper(proof.paper().name(), proof.paper().kind(), null, null, null)
                : new Paper(
                        proof.paper().name(),
                        proof.paper().kind(),
                        file.size(),
                        file.digest().hex(),
                        link + "/papers/" + file.id());
    }

    private static List<IssuedForm> forms(OwnDossier own, String link) {
        return IntStream.range(0, own.forms().size())
                .mapToObj(i -> {
                    var form = own.forms().get(i);
                    return new IssuedForm(form.form(), form.number(), form.issuedAt(), link + "/forms/" + (i + 1));
                })
                .toList();
    }
}
