package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;

/** Signing in with the national identity, over HTTP against the one that partners plays; and whose account it opens. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationIT {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Nation nation;

    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @Test
    void opensAnAccountForAPersonWhoHasNone() {
        Person person = people.stranger();
        HttpResponse<String> arrived = nation.signIn(person, Nation.KIEU_OANH, 2, "/account");
        assertThat(person.where(arrived)).isEqualTo("/account");
        assertThat(person.page("/account").text()).contains("Lâm Thị Kiều Oanh", "096199001122", "06/05/1999");
        assertThat(person.page("/account/linked").text()).contains("Mức bảo đảm đáng kể");
    }

    @Test
    void findsTheAccountOfTheSameNumberAndTheSameDossiers() {
        Person person = people.stranger();
        nation.signIn(person, Nation.HONG_THAM, 3);
        assertThat(person.page("/account").text()).contains("hong.tham@camau.example");
        assertThat(accountsOf(People.HONG_THAM)).isOne();
        assertThat(lastAct(People.HONG_THAM)).isEqualTo("identity.sign-in high");
    }

    @Test
    void asksForTheOldWayInWhenTheProofIsWeakAndLinksAfterIt() {
        Person person = people.stranger();
        HttpResponse<String> arrived = nation.signIn(person, Nation.SA_MET, 1, "/notices");
        assertThat(person.where(arrived)).startsWith("/sign-in?next=");
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        person.signIn(People.ELDERLY_SA_MET, people.password());
        Document page = person.page("/account/linked/confirm?next=/notices");
        assertThat(page.text()).contains("Danh Thị Sa Mết", "Liên kết danh tính");
        HttpResponse<String> linked = person.post("/account/linked/confirm", Map.of("next", "/notices"));
        assertThat(person.where(linked)).isEqualTo("/notices");
        Person later = people.stranger();
        assertThat(later.where(nation.signIn(later, Nation.SA_MET, 1))).isEqualTo("/dossiers");
    }

    @Test
    void neverLinksSomebodyElsesNumber() {
        Person minhKhang = people.citizen(People.MINH_KHANG);
        HttpResponse<String> refused = nation.signIn(minhKhang, Nation.SO_KHON, 2);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Nation.heading(refused)).contains("không phải số của tài khoản đang đăng nhập");
        assertThat(minhKhang.page("/account").text()).contains("Trần Minh Khang");
        assertThat(linksOf(People.MINH_KHANG)).isZero();
        assertThat(linksOf(People.SO_KHON)).isZero();
    }

    @Test
    void neverLinksByAWaitingIdentityOfSomebodyElse() {
        Person person = people.stranger();
        nation.signIn(person, Nation.SA_MET, 1);
        person.signIn(People.SO_KHON, people.password());
        assertThat(person.post("/account/linked/confirm", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(linksOf(People.SO_KHON)).isZero();
    }

    @Test
    void opensNoAccountForAPersonWithAWeakProof() {
        Person person = people.stranger();
        nation.signIn(person, Nation.NGOC_LAN, 1);
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        assertThat(accountsOf("096171005522")).isZero();
    }

    @Test
    void doesNotLinkANumberToAnOfficersAccount() {
        Person officer = people.administrator();
        HttpResponse<String> refused = nation.signIn(officer, Nation.NGOC_LAN, 2);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Nation.heading(refused)).contains("Tài khoản công vụ không liên kết");
    }

    @Test
    void unlinksAnIdentityButNeverTheLastWayIn() {
        Person person = people.stranger();
        nation.signIn(person, Nation.QUOC_VIET, 2);
        String form =
                person.page("/account/linked").select("form[action$=unlink]").attr("action");
        assertThat(person.where(person.post(form, Map.of()))).isEqualTo("/account/linked?kept");
        assertThat(person.page("/account/linked?kept").text()).contains("cách duy nhất");
        assertThat(linksOf("096094003377")).isOne();

        Person withPassword = people.citizen(People.SO_KHON);
        nation.signIn(withPassword, Nation.SO_KHON, 2);
        String other = withPassword
                .page("/account/linked")
                .select("tr:contains(" + nation.code + ") form[action$=unlink]")
                .attr("action");
        assertThat(person.where(person.post(other, Map.of()))).isEqualTo("/account/linked?kept");
        assertThat(linksOf(People.SO_KHON)).isOne();
        assertThat(withPassword.where(withPassword.post(other, Map.of()))).isEqualTo("/account/linked");
        assertThat(linksOf(People.SO_KHON)).isZero();
    }

    @Test
    void comesBackWithoutHavingSignedIn() {
        Person person = people.stranger();
        HttpResponse<String> page = nation.giveUp(person);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Nation.heading(page)).contains("Bạn đã dừng");
    }

    @Test
    void offersTheWayOnTheSignInPageAndKeepsWhereThePersonWantedToGo() {
        String href = people.stranger()
                .page("/sign-in?next=/apply/start%3Fa%3D1%26b%3D2")
                .select("a[href^=/sign-in/with/" + nation.code + "]")
                .attr("href");
        assertThat(href).endsWith("?next=%2Fapply%2Fstart%3Fa%3D1%26b%3D2");
    }

    private long accountsOf(String number) {
        return jdbc.sql("select count(*) from identity.account where personal_id = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private long linksOf(String number) {
        return jdbc.sql("""
                select count(*) from identity.linked_identity l join identity.account a on a.id = l.account
                 where a.personal_id = ? and l.issuer = ?""")
                .params(number, nation.provider.issuer())
                .query(Long.class)
                .single();
    }

    private String lastAct(String number) {
        return jdbc.sql("""
                select t.verb || ' ' || t.assurance from identity.act t join identity.account a on a.id = t.who
                 where a.personal_id = ? order by t.id desc limit 1""").param(number).query(String.class).single();
    }
}
