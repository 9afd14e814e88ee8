package vn.datmui.signing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk together: keys in files of {@code <datmui.home>/keys} or in a device. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    Signing signing(SigningSettings settings, @Value("${datmui.home:data}") Path home, Clock clock) {
        return desk(settings, home, clock);
    }

    static SigningDesk desk(SigningSettings settings, Path home, Clock clock) {
        KeyFolder folder = new KeyFolder(home.resolve("keys"));
        DemonstrationAuthority authority = new DemonstrationAuthority(folder, clock);
        SigningKeys keys = keys(settings, folder, authority, clock);
        return new SigningDesk(
                new PaperSigning(keys, clock),
                new SignatureChecking(authority::root, clock),
                keys,
                new TrustedRoots(authority::root, home.resolve("keys").resolve("trusted")),
                authority::root);
    }

    private static SigningKeys keys(
            SigningSettings settings, KeyFolder folder, DemonstrationAuthority authority, Clock clock) {
        return switch (settings.keys()) {
            case PKCS12 -> new KeyFiles(folder, authority, settings.makeMissingKeys(), clock);
            case PKCS11 ->
                new DeviceKeys(
                        Objects.requireNonNull(settings.pkcs11Library()),
                        settings.pkcs11Slot(),
                        Objects.requireNonNull(settings.pkcs11PinFile()),
                        settings.makeMissingKeys() ? authority : null,
                        clock);
        };
    }
}
