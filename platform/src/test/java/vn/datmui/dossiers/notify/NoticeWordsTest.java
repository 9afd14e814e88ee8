package vn.datmui.dossiers.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.dossiers.DossierEvent.About;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.track.BundleFiles;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.notices.Notice;

class NoticeWordsTest {

    private static final String CODE = "000.00.19.H12-261124-0001";
    private static final String SECRET = "vì con ngoài giá thú";
    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");

    private final NoticeWords words = new NoticeWords(new BundleFiles("dossiers-track"));

    static Stream<DossierEvent> everyEvent() {
        About about = about(AT);
        return Stream.of(
                new DossierEvent.DossierRegistered(about),
                new DossierEvent.DossierAccepted(about, DUE),
                new DossierEvent.DossierRefused(about, SECRET),
                new DossierEvent.SupplementAsked(about, SECRET),
                new DossierEvent.DossierSupplemented(about, null),
                new DossierEvent.DossierSupplemented(about, DUE),
                new DossierEvent.DossierMoved(about, "Phòng Văn hóa - Xã hội"),
                new DossierEvent.PaymentAsked(about, "1.250.000 đ", SECRET),
                new DossierEvent.DossierPaid(about, "15.000 đ"),
                new DossierEvent.DossierWithdrawn(about, SECRET),
                new DossierEvent.DossierStopped(about, SECRET),
                new DossierEvent.DossierRescheduled(about, SECRET, DUE),
                new DossierEvent.ResultIssued(about, true),
                new DossierEvent.ResultIssued(about, false),
                new DossierEvent.ResultReturned(about),
                new DossierEvent.DossierReopened(about, SECRET));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void carriesNumberAndLinkInBothLanguagesAndNoReason(DossierEvent event) {
        Notice notice = words.noticeOf(event);
        assertThat(List.of(
                        notice.title().vi(),
                        notice.title().en(),
                        notice.body().vi(),
                        notice.body().en()))
                .allSatisfy(text -> assertThat(text).contains(CODE).doesNotContain(SECRET, "{", "}"));
        assertThat(notice.body().en()).isNotEqualTo(notice.body().vi());
        assertThat(notice.link()).isEqualTo("/dossiers/" + CODE);
    }

    @Test
    void testsEveryKindOfEventThatIsTold() {
        assertThat(everyEvent().map(Object::getClass).distinct().count())
                .isEqualTo(DossierEvent.class.getPermittedSubclasses().length - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.noticeOf(new DossierEvent.ActUndone(about(AT), AT)));
    }

    @Test
    void saysTheDueDateAsPeopleWriteIt() {
        Notice notice = words.noticeOf(new DossierEvent.DossierAccepted(about(AT), DUE));
        assertThat(notice.body().vi()).contains("17:00, 27/11/2026");
    }

    @Test
    void tellsTheSameKindOfEventAgainWhenItHappensAgain() {
        Notice first = words.noticeOf(new DossierEvent.SupplementAsked(about(AT), SECRET));
        Notice again = words.noticeOf(new DossierEvent.SupplementAsked(about(AT), SECRET));
        Notice second = words.noticeOf(new DossierEvent.SupplementAsked(about(AT.plusSeconds(60)), SECRET));
        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(second.subject()).isNotEqualTo(first.subject());
    }

    @Test
    void asksForARatingWhenTheResultIsReturned() {
        assertThat(words.noticeOf(new DossierEvent.ResultReturned(about(AT)))
                        .body()
                        .vi())
                .contains("Mời bạn đánh giá");
    }

    private static About about(Instant at) {
        return new About(
                new DossierCode(CODE),
                new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
                null,
                "1.001193",
                "Đăng ký khai sinh",
                new AgencyCode("H12.32248"),
                Status.IN_PROCESS,
                at);
    }
}
