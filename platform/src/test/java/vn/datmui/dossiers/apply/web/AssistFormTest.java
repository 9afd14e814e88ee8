package vn.datmui.dossiers.apply.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.dossiers.apply.web.AssistForm.Read;

class AssistFormTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T10:00");

    @Test
    void readsAVisitor() {
        Read read = form(Map.of()).read(at -> true);

        assertThat(read).isInstanceOfSatisfying(Read.Right.class, right -> {
            assertThat(right.visitor().fullName()).isEqualTo("Lâm Thị Sa");
            assertThat(right.visitor().phone()).isEqualTo("0912345678");
            assertThat(right.onPaper()).isNull();
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Read read = form(Map.of("procedure", "", "number", "12", "fullName", " ", "phone", "1"))
                .read(at -> true);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.Wrong.class,
                        wrong -> assertThat(wrong.errors())
                                .containsOnlyKeys("procedure", "number", "fullName", "phone"));
    }

    @Test
    void readsWhatWasReceivedOnPaperWhileTheLineWasDown() {
        Read read = onPaper("20", "09:30", "Mất điện").read(at -> at.isBefore(NOW));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.Right.class,
                        right -> assertThat(right.onPaper())
                                .isEqualTo(new OnPaper(LocalDateTime.parse("2026-11-20T09:30"), "Mất điện")));
    }

    @Test
    void refusesPaperWithoutReasonOrFromTheFuture() {
        assertThat(onPaper("20", "09:30", "").read(at -> at.isBefore(NOW)))
                .isEqualTo(new Read.Wrong(Map.of("onPaperReason", "on-paper-reason")));
        assertThat(onPaper("25", "09:30", "Mất điện").read(at -> at.isBefore(NOW)))
                .isEqualTo(new Read.Wrong(Map.of("onPaper", "on-paper-date")));
        assertThat(onPaper("31", "25:30", "Mất điện").read(at -> at.isBefore(NOW)))
                .isEqualTo(new Read.Wrong(Map.of("onPaper", "on-paper-date")));
    }

    private static AssistForm onPaper(String day, String time, String reason) {
        return form(Map.of(
                "onPaper-day", day,
                "onPaper-month", "11",
                "onPaper-year", "2026",
                "onPaperTime", time,
                "onPaperReason", reason));
    }

    private static AssistForm form(Map<String, String> more) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("procedure", "1.001193");
        form.set("number", "096 152 000 789");
        form.set("fullName", "Lâm  Thị Sa");
        form.set("phone", "+84 912 345 678");
        more.forEach(form::set);
        return AssistForm.of(form);
    }
}
