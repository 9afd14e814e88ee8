package vn.datmui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.TestAxis;
import vn.datmui.edxml.message.Business;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.receiving.Collector;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.partners.axis.Faults;

/** The clerk at the console: on a phone without scripts and on a desktop, the own agency's documents only. */
@PlatformTest
@Tag("journey")
class ConsoleJourneyIT {

    private static final AgencyCode OURS = new AgencyCode("H12.06");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Officers officers;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Collector collector;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    private AxisPeer peer;

    @BeforeEach
    void receives() throws AxisSilent {
        TestAxis.behind().misbehave(Faults.NONE);
        peer = AxisPeer.fresh();
        enrolling.enrol();
        peer.sends("31", OURS.value());
        peer.sends(peer.document("31", "V/v nội dung khác dưới cùng số", Business.newDocument(), OURS.value()));
        peer.sends("32", OURS.value());
        for (int i = 0; i < 2; i++) {
            collector.collect(List.of(credentials.of(OURS).orElseThrow()));
        }
    }

    private Browser clerk(BrowserSetup setup) {
        var post = officers.holdersOf(Role.CLERK, OURS, LocalDate.now()).getFirst();
        var browser = setup.open();
        browser.go("/sign-in");
        browser.fillNamed("name", people.userName(post)).fillNamed("password", people.password());
        browser.press("Đăng nhập");
        return browser;
    }

    private String conversation(String number) {
        return "/admin/exchange/"
                + jdbc.sql("select id from exchange.conversation where document_id = ?")
                        .param(peer.idOf(number))
                        .query(UUID.class)
                        .single();
    }

    @Test
    void confirmsRefusesAndLooksIntoWhatFailedOnAPhoneWithoutScripts() {
        try (var phone = clerk(Browser.at(port).phone().withoutScripts())) {
            assertThat(phone.path()).startsWith("/admin/exchange");
            phone.screenshot("exchange-list");
            phone.go(conversation("32")).screenshot("exchange-conversation");
            phone.press("Từ chối tiếp nhận");
            assertThat(phone.text()).contains("Hãy ghi lý do từ chối");
            phone.press("Tiếp nhận");
            assertThat(phone.text()).contains("Đã ghi nhận", "03 Đã tiếp nhận");
            phone.fillNamed("words", "Phòng Quản lý ngân sách");
            phone.press("Phân công");
            assertThat(phone.text()).contains("04 Phân công", "Phòng Quản lý ngân sách");
            phone.screenshot("exchange-conversation-assigned");
        }
    }

    @Test
    void filtersReadsFindingsAndTriesAgainOnADesktop() {
        try (var desktop = clerk(Browser.at(port).desktop())) {
            desktop.screenshot("exchange-list");
            desktop.go("/admin/exchange?view=in&q=dien+tap+so+31&state=ARRIVED");
            assertThat(desktop.text()).contains("31/BDT-VP");
            desktop.go(conversation("31")).screenshot("exchange-conversation");
            desktop.go("/admin/exchange/messages?view=bad").screenshot("exchange-messages");
            desktop.page().locator("input[name=picked]").first().check();
            desktop.press("Thử lại các gói đã chọn");
            assertThat(desktop.text()).contains("Vẫn không đạt kiểm tra");
            desktop.screenshot("exchange-replayed");
            desktop.page().locator("tbody a").first().click();
            desktop.inspect().screenshot("exchange-message");
            assertThat(desktop.text()).contains("EXC-F08", "Tải gói tin gốc");
        }
    }

    @Test
    void hidesTheDocumentsOfOtherAgenciesAndLetsAnAdministratorOnlyLook() {
        var stranger = people.officer(Role.CLERK, new AgencyCode("H12.05"));
        var path = conversation("32");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/answer", Map.of("act", "accept")).statusCode())
                .isEqualTo(404);
        var administrator = people.administrator();
        assertThat(administrator.get(path).body()).contains("32/BDT-VP");
        assertThat(administrator.post(path + "/answer", Map.of("act", "accept")).statusCode())
                .isEqualTo(403);
        var raw = jdbc.sql("select version from exchange.conversation where document_id = ?")
                .param(peer.idOf("32"))
                .query(UUID.class)
                .single();
        assertThat(stranger.get("/admin/exchange/messages/" + raw + "/raw").statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/admin/exchange/messages/" + raw + "/raw").body())
                .contains("edXMLEnvelope");
    }
}
