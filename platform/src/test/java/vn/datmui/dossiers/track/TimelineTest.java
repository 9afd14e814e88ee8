package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.DecisionOnRecord;
import vn.datmui.dossiers.process.Dossier;

class TimelineTest {

    private static final Instant T0 = AStandingDossier.REGISTERED;

    @Test
    void tellsTheLatestFirst() {
        var timeline = timeline(Status.IN_PROCESS, entry(0, Trigger.SUBMIT, ""), entry(1, Trigger.ACCEPT, ""));
        assertThat(timeline)
                .extracting(Happening::wordsKey)
                .containsExactly("dossiers.trigger.ACCEPT", "dossiers.trigger.SUBMIT");
    }

    @Test
    void namesUnitsAndNeverOfficers() {
        var timeline = timeline(Status.IN_PROCESS, entry(0, Trigger.FORWARD, ""));
        assertThat(timeline.getFirst().unit()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(timeline.toString()).doesNotContain("Nguyễn Văn Cán Bộ");
    }

    @Test
    void keepsOpinionsInsideTheAgency() {
        var timeline = timeline(Status.IN_PROCESS, entry(0, Trigger.MOVE_ON, "Người này khó tính, làm nhanh"));
        assertThat(timeline.getFirst().note()).isEmpty();
    }

    @Test
    void tellsReasonsThatConcernTheOwner() {
        var timeline = timeline(Status.SUPPLEMENT_ASKED, entry(0, Trigger.ASK_SUPPLEMENT, "Bản chụp bị mờ"));
        assertThat(timeline.getFirst().note()).isEqualTo("Bản chụp bị mờ");
    }

    @Test
    void tellsTheReasonOfASignedRefusalButNoOpinionOnAGrant() {
        HistoryEntry signed = entry(0, Trigger.FINISH, "Không đủ điều kiện");
        Dossier denied = AStandingDossier.in(Status.DONE).denied().standing();
        Dossier granted = AStandingDossier.in(Status.DONE).standing();
        assertThat(timeline(denied, signed).getFirst().note()).isEqualTo("Không đủ điều kiện");
        assertThat(timeline(granted, signed).getFirst().note()).isEmpty();
    }

    @Test
    void keepsTheOpinionOnAGrantInsideAlsoAfterItWasReplacedByARefusal() {
        Dossier denied = AStandingDossier.in(Status.DONE).denied().standing();
        Dossier granted = AStandingDossier.in(Status.DONE).standing();
        var decisions = List.of(
                new DecisionOnRecord(1, granted.decision().orElseThrow(), null, T0),
                new DecisionOnRecord(2, denied.decision().orElseThrow(), null, T0.plusSeconds(60)));
        var history = List.of(entry(0, Trigger.FINISH, "cho qua"), entry(1, Trigger.FINISH, "Không đủ điều kiện"));
        assertThat(Timeline.of(denied, history, decisions))
                .extracting(Happening::note)
                .containsExactly("Không đủ điều kiện", "");
    }

    @Test
    void addsTheFeeWhichTheHistoryDoesNotHave() {
        Dossier dossier = AStandingDossier.in(Status.IN_PROCESS)
                .havingPaid(15_000, T0.plusSeconds(30))
                .standing();
        var timeline = timeline(dossier, entry(0, Trigger.SUBMIT, ""), entry(1, Trigger.RESCHEDULE, "đông hồ sơ"));
        assertThat(timeline)
                .extracting(Happening::wordsKey)
                .containsExactly("dossiers.trigger.RESCHEDULE", "dossiers.track.fee-paid", "dossiers.trigger.SUBMIT");
        assertThat(timeline.getFirst().note()).isEqualTo("đông hồ sơ");
        assertThat(timeline.get(1).note()).isEqualTo("15.000 đ");
    }

    private static List<Happening> timeline(Status status, HistoryEntry... history) {
        return timeline(AStandingDossier.in(status).standing(), history);
    }

    private static List<Happening> timeline(Dossier dossier, HistoryEntry... history) {
        return Timeline.of(
                dossier,
                List.of(history),
                dossier.decision().stream()
                        .map(decision -> new DecisionOnRecord(1, decision, null, T0))
                        .toList());
    }

    private static HistoryEntry entry(int minutes, Trigger trigger, String note) {
        return new HistoryEntry(
                T0.plusSeconds(60L * minutes),
                trigger,
                trigger.to(),
                null,
                "Nguyễn Văn Cán Bộ",
                "Bộ phận Một cửa",
                "Phòng Văn hóa - Xã hội",
                note,
                null);
    }
}
