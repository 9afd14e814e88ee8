package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.documents.assignments.Reminding;
import vn.datmui.kernel.Role;

/** Free tasks over HTTP: given, extended with approval, reported, sent back, confirmed; reminders and the late list by unit. */
@PlatformTest
class AssignmentIT {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reminding reminding;

    @Autowired
    private Clock clock;

    private final String title = "Việc thử " + UUID.randomUUID();

    private String given(Person leader) {
        assertDone(leader.post(
                "/desk/documents/assignments/new",
                Map.of(
                        "title", title,
                        "directive", "Làm cho xong.",
                        "lead", "unit:" + People.DAT_MUI + "/social",
                        "due", "2036-05-05",
                        "confirm", "yes")));
        return "/desk/documents/assignments/"
                + jdbc.sql("select id from documents.assignment where title = ?")
                        .param(title)
                        .query(UUID.class)
                        .single();
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void moreTimeNeedsTheGiverAndTheEndIsConfirmed() {
        var leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        var task = given(leader);
        var head = people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "social");
        assertThat(head.get("/desk/documents/assignments").body()).contains(title);
        assertThat(head.post(task + "/ask-time", Map.of("due", "2036-06-06")).statusCode())
                .isEqualTo(422);
        assertDone(head.post(task + "/ask-time", Map.of("due", "2036-06-06", "reason", "Chờ số liệu")));
        assertThat(head.post(task + "/give-time", Map.of()).statusCode()).isEqualTo(403);
        assertThat(leader.get("/desk/documents/leader").body()).contains(title);
        assertDone(leader.post(task + "/give-time", Map.of()));
        assertThat(head.get(task).body()).contains("06/06/2036");
        assertDone(head.post(task + "/finish", Map.of("result", "Đã xong lần một")));
        assertThat(head.post(task + "/confirm", Map.of()).statusCode()).isEqualTo(403);
        assertDone(leader.post(task + "/send-back", Map.of("back", "Thiếu phụ lục")));
        assertDone(head.post(task + "/finish", Map.of("result", "Đã xong lần hai")));
        assertDone(leader.post(task + "/confirm", Map.of()));
        assertThat(leader.post(task + "/confirm", Map.of()).statusCode()).isEqualTo(409);
        assertThat(head.get("/desk/documents/assignments?view=done").body()).contains(title);
    }

    @Test
    void lateTasksAreToldOnceToWorkersAndGiverAndListedByUnit() {
        var leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        var task = given(leader);
        jdbc.sql("update documents.assignment set due_at = ? where title = ?")
                .param(java.sql.Timestamp.from(clock.instant().minus(Duration.ofHours(3))))
                .param(title)
                .update();
        reminding.look();
        reminding.look();
        assertThat(jdbc.sql("select count(*) from notices.notice where kind = 'documents.late' and link = ?")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(leader.get("/desk/documents/assignments?view=late").body())
                .contains(title, "Việc quá hạn theo đơn vị", "Phòng Văn hóa - Xã hội");
        assertDone(leader.post(task + "/withdraw", Map.of("why", "Không cần nữa")));
        assertThat(leader.get(task).body()).contains("Đã thôi giao", "Không cần nữa");
    }

    @Test
    void aHeadGivesInsideTheUnitOnlyAndOthersSeeNothing() {
        var head = people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "social");
        var refused = head.post(
                "/desk/documents/assignments/new",
                Map.of("title", title, "lead", "unit:" + People.DAT_MUI + "/economy", "due", "2036-05-05"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        var task = given(leader);
        for (var other : java.util.List.of(
                people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "economy"),
                people.officer(Role.SPECIALIST, People.DAT_MUI, "social"),
                people.officer(Role.AGENCY_LEADER, People.TAN_THANH))) {
            assertThat(other.get(task).statusCode()).isEqualTo(404);
            assertThat(other.post(task + "/finish", Map.of("result", "x")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(people.citizen(People.HONG_THAM).get(task).statusCode()).isEqualTo(403);
    }
}
