package vn.datmui.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal before the server is touched, each with its words and exit code. */
class DatabaseRefusedTest {

    private Path home;
    private Folder folder;

    @BeforeEach
    void makesAHome() throws IOException {
        home = Files.createTempDirectory(Path.of("target"), "home");
        folder = new Folder(Files.createDirectory(home.resolve("postgres")));
    }

    @AfterEach
    void removesIt() throws IOException {
        Folder.delete(home);
    }

    @Test
    void refusesAFolderWithSomebodyElsesFiles() throws IOException {
        Files.writeString(folder.root().resolve("thesis.txt"), "mine");
        assertRefused(0, 21, "was not made by Đất Mũi");
        assertThat(folder.root().resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void refusesADataFolderThatPostgresDidNotMake() throws IOException {
        folder.claim();
        Files.createDirectory(folder.data());
        assertRefused(0, 21, "was not made by Đất Mũi");
    }

    @Test
    void refusesDataOfAnotherVersion() throws IOException {
        folder.claim();
        Files.createDirectory(folder.data());
        Files.writeString(folder.data().resolve("PG_VERSION"), "15\n");
        assertRefused(0, 21, "belongs to PostgreSQL 15, this program needs PostgreSQL 18");
    }

    @Test
    void refusesADiskThatIsNearlyFull() {
        assertRefused(Long.MAX_VALUE, 22, "MB free");
    }

    @Test
    void refusesAHomeThatHoldsSomebodyElsesThingsOnly() throws IOException {
        var documents = Files.createDirectory(home.resolve("documents"));
        Files.createDirectory(documents.resolve("logs"));
        Files.writeString(documents.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> EmbeddedDatabase.start(documents))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(21))
                .hasMessageContaining("was not made by Đất Mũi");
        assertThat(documents.resolve("postgres")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.19", "14.19 (Debian 14.19-1)", "9.6.24", "10beta1", "", "unknown"})
    void refusesAServerOlderThanFifteen(String version) {
        assertThatThrownBy(() -> OutsideDatabase.refuseOld(version))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(23);
                    assertThat(refused.vietnamese()).endsWith("cần bản 15 trở lên.");
                })
                .hasMessageEndingWith("15 or newer is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "15.14 (Debian 15.14-0+deb12u1)", "16.2", "18.6", "19beta1"})
    void takesFifteenAndNewer(String version) {
        assertThatCode(() -> OutsideDatabase.refuseOld(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    28P01, does not accept the account "an" with this password
                    28000, does not accept the account "an" with this password
                    3D000, has no such database
                    08001, does not answer; look at host and port
                    53300, cannot be entered
                    """)
    void saysWhyAnOutsideServerCannotBeUsed(String state, String words) {
        var refused = OutsideDatabase.because(new SQLException("said", state), "an");
        assertThat(refused.exitCode()).isEqualTo(23);
        assertThat(refused).hasMessageContaining(words);
        assertThat(refused.vietnamese()).contains("DATMUI_DB_URL");
    }

    @Test
    void saysThatAnOutsideServerDoesNotAnswer() throws IOException {
        int nobody;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertThatThrownBy(() -> Database.open(home, "postgresql://127.0.0.1:" + nobody + "/datmui", "an", "secret"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void speaksBothLanguagesInOneSentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, Long.MAX_VALUE))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
                    assertThat(refused.vietnamese()).contains("chỉ còn trống").endsWith(" MB.");
                    assertThat(refused.english()).endsWith("MB are needed.");
                });
    }

    @Test
    void takesAnotherPortWhenTheRememberedOneIsBusy() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(folder.port(), busy.getLocalPort() + "\n");
            assertThat(Port.choose(folder)).isNotEqualTo(busy.getLocalPort());
        }
    }

    @Test
    void takesAnotherPortWhenTheRememberedOneIsNonsense() throws IOException {
        Files.writeString(folder.port(), "99999\n");
        assertThat(Port.choose(folder)).isBetween(1024, 65535);
    }

    @Test
    void removesALockFileThatPointsAtAnUnrelatedProcess() throws IOException {
        Files.createDirectory(folder.data());
        var lock = folder.data().resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + folder.data() + "\n0\n5432\n");
        assertThat(Postmaster.on(folder)).isEmpty();
        assertThat(lock).doesNotExist();
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void keepsTheDatabaseElsewhereWhenItsAccountCannotEnterTheHome() throws IOException {
        var closed = Files.createDirectory(home.resolve("closed"));
        var place = Place.of(closed, new Keeper("nobody", "65534"));
        assertThat(closed.resolve("postgres")).isSymbolicLink();
        assertThat(place).startsWith(Path.of("/var/lib/datmui")).isEmptyDirectory();
        assertThat(Place.of(closed, new Keeper("nobody", "65534"))).isEqualTo(place);
        Files.delete(place);
    }

    private void assertRefused(long freeBytesNeeded, int exitCode, String words) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, freeBytesNeeded))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(exitCode))
                .hasMessageContaining(words);
    }
}
