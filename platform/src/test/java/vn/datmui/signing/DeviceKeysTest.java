package vn.datmui.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.kernel.AgencyCode;

/**
 * Keys behind PKCS#11, in SoftHSM2. The library reads its configuration from the environment once per process, so that a
 * fresh Java signs here; where softhsm2 is not installed (Debian: {@code apt-get install softhsm2}) the test is skipped.
 */
class DeviceKeysTest {

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    @TempDir
    Path folder;

    @Test
    void signsWithKeysThatNeverLeaveTheDevice() throws Exception {
        assumeTrue(Files.exists(LIBRARY), "skipped: softhsm2 is not installed (apt-get install softhsm2)");
        Path configuration = emptyDevice();
        ProcessBuilder fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SigningInDevice.class.getName(),
                        LIBRARY.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        fresh.environment().put("SOFTHSM2_CONF", configuration.toString());
        Process java = fresh.start();
        assertThat(java.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("out.txt"))).contains("32 papers signed and valid");
        try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
            assertThat(keys.map(path -> String.valueOf(path.getFileName())))
                    .as("only the root of the demonstration is in a file")
                    .containsExactlyInAnyOrder("demonstration-root.p12", "password");
        }
    }

    @Test
    void saysThatTheDeviceIsSilent() throws IOException {
        Path pin = Files.writeString(folder.resolve("pin"), "1234");
        SigningSettings settings = new SigningSettings(
                SigningSettings.Keys.PKCS11, true, folder.resolve("no-such-library.so"), 0, pin, false);
        assertThatThrownBy(() -> SigningConfiguration.desk(settings, folder, SigningPapersTest.CLOCK)
                        .sign(new byte[0], List.of(SigningPapersTest.SEAL), "Ký"))
                .isInstanceOfSatisfying(
                        SigningFailed.class, failed -> assertThat(failed.code()).isEqualTo("SIG-0002"));
    }

    @Test
    void asksForTheLibraryAndThePin() {
        assertThatThrownBy(() -> new SigningSettings(SigningSettings.Keys.PKCS11, true, null, 0, null, false))
                .hasMessageContaining("pkcs11-library");
    }

    @Test
    void withoutKeyAndWithoutPermissionToMakeOneNothingIsSigned() {
        SigningSettings settings = new SigningSettings(SigningSettings.Keys.PKCS12, false, null, 0, null, false);
        Signer stranger = new Signer.AgencySeal(new AgencyCode("H12.99"), "Cơ quan chưa có khóa");
        SigningDesk desk = SigningConfiguration.desk(settings, folder, SigningPapersTest.CLOCK);
        assertThatThrownBy(() -> desk.sign(SigningPapersTest.paper("a"), List.of(stranger), "Ký"))
                .isInstanceOfSatisfying(
                        SigningFailed.class, failed -> assertThat(failed.code()).isEqualTo("SIG-0001"));
    }

    private Path emptyDevice() throws IOException, InterruptedException {
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Path configuration = Files.writeString(
                folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        Files.writeString(folder.resolve("pin"), "1234");
        ProcessBuilder making = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "datmui",
                        "--pin",
                        "1234",
                        "--so-pin",
                        "5678")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("init.txt").toFile());
        making.environment().put("SOFTHSM2_CONF", configuration.toString());
        assertThat(making.start().waitFor()).isZero();
        return configuration;
    }
}
