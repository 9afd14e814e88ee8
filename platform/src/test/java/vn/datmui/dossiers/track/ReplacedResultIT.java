package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

/** A wrong result is corrected by a new one (Decree 61/2018, art. 21): both stay on record and in reach. */
@PlatformTest
class ReplacedResultIT {

    private static final String MIGRATION = "db/migration/dossiers/V301__keep_every_decision.sql";

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ADossier dossier;
    private Person owner;

    @BeforeEach
    void signAResult() {
        var account = beans.getBean(Accounts.class)
                .findCitizen(new PersonalId(People.HONG_THAM))
                .orElseThrow()
                .id();
        dossier = ADossier.in(beans)
                .ownedBy(account)
                .submitted()
                .accepted()
                .granted()
                .handedOver();
        owner = people.citizen(People.HONG_THAM);
    }

    @Test
    void theFirstPaperStaysInReachOfItsOwnerMarkedAsReplaced() {
        byte[] first = result();
        dossier.reopened("Sai ngày sinh");
        assertThat(earlier(page())).containsExactly("Đang được xem xét lại");
        assertThat(file("/results/1")).isEqualTo(first);
        dossier.granted();
        assertThat(earlier(page())).containsExactly("Đã được thay thế");
        assertThat(file("/results/1")).isEqualTo(first);
        assertThat(result()).isNotEqualTo(first);
        assertThat(owner.get("/dossiers/" + dossier.code() + "/results/2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void replacedPapersAreTheOwnersAlone() {
        dossier.reopened("Sai ngày sinh").granted();
        String address = "/dossiers/" + dossier.code() + "/results/1";
        assertThat(people.citizen(People.MINH_KHANG).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void theDeskShowsEveryDecisionAndWhichOneCounts() {
        dossier.reopened("Sai ngày sinh").denied("Không đủ điều kiện");
        Person officer = people.officer(Role.AGENCY_LEADER, dossier.agency().code());
        Document desk = officer.page("/desk/dossiers/" + dossier.code());
        List<Element> lines = desk.select("#forms + ul li:has(.govuk-tag)");
        assertThat(lines)
                .extracting(line -> line.select(".govuk-tag").text())
                .containsExactly("Đã được thay thế", "Có hiệu lực");
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                officer.get(line.select("a").attr("href")).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void theMigrationCarriesOverWhatWasSignedBefore() {
        String sql = migration();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("drop table dossiers.decision").update();
            jdbc.sql(sql).update();
            assertThat(jdbc.sql("""
                            select r.result_number = d.result_number and r.file = d.result_file
                                and r.signer_name = d.signer_name and r.decided_at = d.finished_at
                            from dossiers.decision r join dossiers.dossier d on d.id = r.dossier where d.code = ?""")
                            .param(dossier.code().value())
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            status.setRollbackOnly();
        });
    }

    private static String migration() {
        try {
            return new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private Document page() {
        Document page = owner.page("/dossiers/" + dossier.code());
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static List<String> earlier(Document page) {
        return page.select("section[aria-labelledby=earlier-results-title] .govuk-tag")
                .eachText();
    }

    private byte[] result() {
        return file("/result");
    }

    private byte[] file(String address) {
        return owner.download("/dossiers/" + dossier.code() + address);
    }
}
