package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
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
        assertThat(Timeline.of(denied, List.of(signed)).getFirst().note()).isEqualTo("Không đủ điều kiện");
        assertThat(Timeline.of(granted, List.of(signed)).getFirst().note()).isEmpty();
    }

    @Test
    void addsTheFeeWhichTheHistoryDoesNotHave() {
        Dossier dossier = AStandingDossier.in(Status.IN_PROCESS)
                .havingPaid(15_000, T0.plusSeconds(30))
                .standing();
        var timeline =
                Timeline.of(dossier, List.of(entry(0, Trigger.SUBMIT, ""), entry(1, Trigger.RESCHEDULE, "đông hồ sơ")));
        assertThat(timeline)
                .extracting(Happening::wordsKey)
                .containsExactly("dossiers.trigger.RESCHEDULE", "dossiers.track.fee-paid", "dossiers.trigger.SUBMIT");
        assertThat(timeline.getFirst().note()).isEqualTo("đông hồ sơ");
        assertThat(timeline.get(1).note()).isEqualTo("15.000 đ");
    }

    private static List<Happening> timeline(Status status, HistoryEntry... history) {
        return Timeline.of(AStandingDossier.in(status).standing(), List.of(history));
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
