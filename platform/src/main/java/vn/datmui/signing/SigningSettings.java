package vn.datmui.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param keys in files or in a device
 * @param makeMissingKeys whether a signer without a key is given one under the demonstration root; a province with keys of
 *     its own certification authority says no
 * @param pkcs11Library the device's library, for {@link Keys#PKCS11}
 * @param pkcs11Slot the index of the slot in the device's list
 * @param pkcs11PinFile a file with the PIN as its only line, readable by the platform alone
 * @param warmUp whether the parts are loaded in the background after the start, so that the first signature is not slow
 */
@ConfigurationProperties("datmui.signing")
record SigningSettings(
        @DefaultValue("PKCS12") Keys keys,
        @DefaultValue("true") boolean makeMissingKeys,
        @Nullable Path pkcs11Library,
        @DefaultValue("0") int pkcs11Slot,
        @Nullable Path pkcs11PinFile,
        @DefaultValue("true") boolean warmUp) {

    SigningSettings {
        if (keys == Keys.PKCS11 && (pkcs11Library == null || pkcs11PinFile == null)) {
            throw new IllegalArgumentException(
                    "datmui.signing.keys=PKCS11 needs datmui.signing.pkcs11-library and datmui.signing.pkcs11-pin-file");
        }
    }

    /** The two kinds of key store. */
    enum Keys {
        PKCS12,
        PKCS11
    }

    static SigningSettings files() {
        return new SigningSettings(Keys.PKCS12, true, null, 0, null, false);
    }
}
