package vn.datmui.dossiers.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.PersonalId;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;

/** Two accounts of one person are merged, and the dossiers go along; and back, when it was wrong. */
@PlatformTest
class MergedAccountsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext beans;

    private final PersonalId mistyped =
            new PersonalId("0969" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));

    @Test
    void showsThePersonTheDossiersOfTheirOtherAccountUntilTheMergeIsUndone() {
        Account duplicate = accounts.openAtCounter(mistyped, "Trần Minh Khang", "");
        String code =
                ADossier.in(beans).ownedBy(duplicate.id()).submitted().code().toString();
        String told = "Tin của tài khoản trùng " + duplicate.id();
        notices.send(new Notice(
                duplicate.id(),
                "test.told",
                "test:" + duplicate.id(),
                BilingualText.of(told, told),
                BilingualText.of(told, told),
                null));
        Person khang = people.citizen(People.MINH_KHANG);
        assertThat(khang.get("/dossiers/" + code).statusCode()).isEqualTo(404);

        String merge = proposed();
        assertThat(second().post("/admin/merges/" + merge + "/approve", Map.of())
                        .statusCode())
                .isEqualTo(303);
        await(() -> khang.get("/dossiers/" + code).statusCode() == 200);
        assertThat(accounts.findCitizen(mistyped)).isEmpty();
        await(() -> khang.page("/notices").text().contains(told));

        people.administrator().post("/admin/merges/" + merge + "/undo", Map.of());
        await(() -> khang.get("/dossiers/" + code).statusCode() == 404);
        await(() -> !khang.page("/notices").text().contains(told));
        assertThat(accounts.findCitizen(mistyped)).map(Account::id).contains(duplicate.id());
    }

    @Test
    void needsTheEyesOfAnother() {
        accounts.openAtCounter(mistyped, "Trần Minh Khang", "");
        String merge = proposed();
        assertThat(people.administrator()
                        .post("/admin/merges/" + merge + "/approve", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(second().post("/admin/merges/" + merge + "/refuse", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(accounts.findCitizen(mistyped)).isPresent();
    }

    @Test
    void givesNoNumberBackThatIsSomebodyElsesNow() {
        accounts.openAtCounter(mistyped, "Trần Minh Khang", "");
        String merge = proposed();
        second().post("/admin/merges/" + merge + "/approve", Map.of());
        Account owner = accounts.openAtCounter(mistyped, "Người có số này", "");
        Person administrator = people.administrator();
        HttpResponse<String> kept = administrator.post("/admin/merges/" + merge + "/undo", Map.of());
        assertThat(administrator.where(kept)).isEqualTo("/admin/merges?kept");
        assertThat(accounts.findCitizen(mistyped)).map(Account::id).contains(owner.id());
    }

    @Test
    void refusesWhatCannotBeMerged() {
        Person administrator = people.administrator();
        assertThat(administrator.post("/admin/merges", form(People.MINH_KHANG)).statusCode())
                .isEqualTo(422);
        assertThat(administrator.post("/admin/merges", form("123")).statusCode())
                .isEqualTo(422);
    }

    private String proposed() {
        Person first = people.administrator();
        assertThat(first.post("/admin/merges", form(mistyped.value())).statusCode())
                .isEqualTo(303);
        return first.page("/admin/merges")
                .select("tr[data-merge]:contains(" + mistyped.value() + ")")
                .attr("data-merge");
    }

    private static Map<String, String> form(String merged) {
        return Map.of(
                "survivor", People.MINH_KHANG, "merged", merged, "reason", "Ghi sai số tại quầy, đã xem thẻ căn cước");
    }

    private Person second() {
        return people.stranger().signIn("quantri2", people.password());
    }

    /** What follows an event comes a little later. */
    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
