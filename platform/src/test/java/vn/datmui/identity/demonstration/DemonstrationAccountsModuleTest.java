package vn.datmui.identity.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.kernel.PersonalId;
import vn.datmui.organisation.Areas;

/** The people of the demonstration province. */
@PlatformTest
class DemonstrationAccountsModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Areas areas;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Value("${datmui.home}")
    String home;

    @Test
    void writesANoteThatOnlyItsOwnerReads() throws IOException {
        Path note = Path.of(home, AccountsNote.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(note))
                .contains("Người dân", "tiepnhan.32248", "lanhdao.32248", "quantri", people.password());
    }

    @Test
    void makesAnotherPasswordEachTime() {
        List<String> made = Stream.generate(ReadablePassword::fresh).limit(100).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(password -> password.matches("([a-z]+-){5}\\d{4}"));
    }

    @Test
    void spellsUserNamesSoThatPeopleCanGuessThem() {
        assertThat(jdbc.sql("select user_name from identity.account where user_name is not null")
                        .query(String.class)
                        .list())
                .contains(
                        "tiepnhan.32248",
                        "tiepnhan2.32248",
                        "chuyenvien.tuphap.32248",
                        "truongphong.tuphap.32248",
                        "chuyenvien.vanhoaxahoi.32025",
                        "lanhdao.32248",
                        "lanhdao.tinh",
                        "chuyenvien.xaydung",
                        "chuyenvien.datdai.nongnghiep",
                        "quantri");
    }

    @Test
    void letsCitizensLiveInCommunesOfToday() {
        LocalDate today = LocalDate.now(clock);
        DemonstrationFile.rows("citizens.tsv").forEach(row -> {
            assertThat(PersonalId.isPersonalId(row[0])).as(row[0]).isTrue();
            assertThat(areas.find(row[5], today)).as(row[1]).isPresent();
            assertThat(row[0].substring(4, 6)).as("year of birth of %s", row[1]).isEqualTo(row[3].substring(2, 4));
        });
    }
}
