package vn.datmui.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.kernel.AgencyCode;

/** A key that is missing, damaged, somebody else's or out of date signs nothing, and says which one it is. */
class BrokenKeysTest {

    private static final Signer OTHER = new Signer.AgencySeal(new AgencyCode("H12.97"), "Ủy ban nhân dân xã Khác");

    @TempDir
    Path home;

    @Test
    void damagedFile() throws IOException {
        sign(made());
        Files.writeString(file(SigningPapersTest.SEAL), "không phải PKCS#12");
        refuses("SIG-0004", SigningPapersTest.CLOCK);
    }

    @Test
    void fileOfAnother() throws IOException {
        made().sign(SigningPapersTest.paper("a"), List.of(OTHER), "Ký");
        Files.copy(file(OTHER), file(SigningPapersTest.SEAL), StandardCopyOption.REPLACE_EXISTING);
        refuses("SIG-0005", SigningPapersTest.CLOCK);
    }

    @Test
    void expiredCertificate() throws IOException {
        sign(made());
        refuses("SIG-0003", Clock.offset(SigningPapersTest.CLOCK, Duration.ofDays(3650)));
    }

    @Test
    void missingFile() {
        refuses("SIG-0001", SigningPapersTest.CLOCK);
    }

    private void refuses(String code, Clock clock) {
        SigningSettings settings = new SigningSettings(SigningSettings.Keys.PKCS12, false, null, 0, null, false);
        SigningDesk restarted = SigningConfiguration.desk(settings, home, clock);
        assertThatThrownBy(() -> sign(restarted))
                .isInstanceOfSatisfying(
                        SigningFailed.class, failed -> assertThat(failed.code()).isEqualTo(code));
    }

    private SigningDesk made() {
        return SigningConfiguration.desk(SigningSettings.files(), home, SigningPapersTest.CLOCK);
    }

    private static void sign(SigningDesk desk) throws IOException {
        desk.sign(SigningPapersTest.paper("a"), List.of(SigningPapersTest.SEAL), "Ký");
    }

    private Path file(Signer signer) {
        return home.resolve("keys").resolve(SignerNames.label(signer) + ".p12");
    }
}
