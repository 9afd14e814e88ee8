package vn.datmui.dossiers.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Language;
import vn.datmui.organisation.Agencies;
import vn.datmui.pages.Dictionary;
import vn.datmui.papers.Form;
import vn.datmui.papers.Form.HandOver;
import vn.datmui.papers.Form.RegisterLine;
import vn.datmui.papers.Papers;

/** The forms that are drawn from the dossiers' own history, never written by hand: control sheet (05) and register (06). */
@Component
public class TrailForms {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final FormFacts facts;
    private final Papers papers;
    private final Dossiers dossiers;
    private final RegisterEntries entries;
    private final Agencies agencies;
    private final Dictionary dictionary;

    TrailForms(
            FormFacts facts,
            Papers papers,
            Dossiers dossiers,
            RegisterEntries entries,
            Agencies agencies,
            Dictionary dictionary) {
        this.facts = facts;
        this.papers = papers;
        this.dossiers = dossiers;
        this.entries = entries;
        this.agencies = agencies;
        this.dictionary = dictionary;
    }

    /** Form 05: every hand-over of the dossier so far. */
    public byte[] controlSheet(Dossier dossier) {
        boolean restarted = dossier.timing().restarts() > 0;
        Instant received =
                restarted ? dossier.timing().acceptedAt() : dossier.timing().receivedAt();
        return papers.print(new Form.ControlSheet(
                facts.head(facts.agency(dossier), ""),
                dossier.code().value(),
                dossier.filing().procedure().name(),
                facts.applicant(dossier),
                DueDates.local(received == null ? dossier.filing().registeredAt() : received),
                handOvers(dossiers.historyOf(dossier.code())),
                facts.qr(dossier)));
    }

    /** One row per change of hands; the taker is whoever acts next. */
    private static List<HandOver> handOvers(List<HistoryEntry> history) {
        List<HandOver> rows = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            String taker = i + 1 < history.size() ? history.get(i + 1).byName() : "";
            rows.add(new HandOver(
                    entry.fromUnit(),
                    entry.byName(),
                    entry.toUnit(),
                    taker,
                    DueDates.local(entry.at()),
                    punctuality(entry),
                    entry.note()));
        }
        return rows;
    }

    private static String punctuality(HistoryEntry entry) {
        if (entry.stepDueAt() == null) {
            return "";
        }
        return entry.inTime() ? "Đúng hạn" : "Trễ hạn";
    }

    /** Form 06: the register of an agency between two days, by day of receipt. */
    public byte[] register(AgencyCode agency, LocalDate from, LocalDate to) {
        List<RegisterLine> lines = new ArrayList<>();
        for (RegisterEntries.Entry entry : entries.between(agency, from, to)) {
            lines.add(line(lines.size() + 1, entry));
        }
        return papers.print(new Form.Register(
                facts.head(agencies.find(agency).orElseThrow(DossierProblem::unknown), ""), from, to, lines));
    }

    private RegisterLine line(int number, RegisterEntries.Entry entry) {
        return new RegisterLine(
                number,
                entry.code(),
                entry.procedureName(),
                entry.applicant(),
                channel(entry.channel()),
                moment(entry.receivedAt()),
                moment(entry.dueAt()),
                moment(entry.finishedAt()),
                moment(entry.returnedAt()),
                status(entry.status()),
                BigDecimal.valueOf(entry.fee()),
                entry.receiver());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(DueDates.local(at));
    }

    private static String channel(String channel) {
        return switch (channel) {
            case "COUNTER" -> "Trực tiếp";
            case "ONLINE" -> "Trực tuyến";
            default -> "Bưu chính";
        };
    }

    private String status(int code) {
        return dictionary
                .in(Language.VI)
                .get("dossiers.status." + Status.ofCode(code).name());
    }
}
