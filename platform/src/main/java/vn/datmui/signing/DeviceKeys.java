package vn.datmui.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Keys in a PKCS#11 device (HSM, smart card, SoftHSM2): an entry per signer under the signer's label. */
final class DeviceKeys implements SigningKeys {

    private final String name;
    private final char[] pin;
    private final Provider provider;
    private final @Nullable DemonstrationAuthority authority;
    private final Clock clock;
    private @Nullable Token token;

    /** @param authority certifies missing keys; null when the device must already have them */
    DeviceKeys(Path library, int slot, Path pinFile, @Nullable DemonstrationAuthority authority, Clock clock) {
        this.name = String.valueOf(library.getFileName());
        this.provider = provider(library, slot);
        this.pin = pin(pinFile);
        this.authority = authority;
        this.clock = clock;
    }

    private static Provider provider(Path library, int slot) {
        Provider plain = Security.getProvider("SunPKCS11");
        if (plain == null) {
            throw new IllegalStateException("this Java has no PKCS#11 provider");
        }
        try {
            return plain.configure("--name = datmui-%d\nlibrary = %s\nslotListIndex = %d\n"
                    .formatted(slot, library.toAbsolutePath(), slot));
        } catch (ProviderException e) {
            throw SigningFailed.deviceSilent(String.valueOf(library.getFileName()));
        }
    }

    private static char[] pin(Path file) {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException e) {
            throw new IllegalStateException("the PIN file cannot be read: " + file, e);
        }
    }

    @Override
    public Key of(Signer signer) {
        try {
            Token opened = token();
            String label = SignerNames.label(signer);
            return new Key(opened, entry(opened.store, label, signer));
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw SigningFailed.deviceSilent(name);
        }
    }

    private synchronized Token token() throws GeneralSecurityException, IOException {
        if (token == null) {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            token = new Token(store, provider, pin);
        }
        return token;
    }

    private synchronized KSPrivateKeyEntry entry(KeyStore store, String label, Signer signer)
            throws GeneralSecurityException {
        KSPrivateKeyEntry known = read(store, label);
        if (known != null) {
            SignerNames.requireCertificateOf(signer, known.getCertificate().getCertificate());
        }
        if (known != null && known.getCertificate().isValidOn(Date.from(clock.instant()))) {
            return known;
        }
        if (authority == null) {
            throw known == null
                    ? SigningFailed.noKeyFor(SignerNames.shown(signer))
                    : SigningFailed.certificateExpired(SignerNames.shown(signer));
        }
        make(store, label, signer, authority);
        KSPrivateKeyEntry made = read(store, label);
        if (made == null) {
            throw SigningFailed.noKeyFor(SignerNames.shown(signer));
        }
        return made;
    }

    private @Nullable KSPrivateKeyEntry read(KeyStore store, String label) throws GeneralSecurityException {
        return store.getEntry(label, new KeyStore.PasswordProtection(pin)) instanceof KeyStore.PrivateKeyEntry entry
                ? new KSPrivateKeyEntry(label, entry)
                : null;
    }

    private void make(KeyStore store, String label, Signer signer, DemonstrationAuthority authority)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Certificate[] chain = {authority.certify(signer, pair.getPublic()), authority.root()};
        store.setKeyEntry(label, pair.getPrivate(), null, chain);
    }

    /** The open session of the device. */
    private static final class Token extends AbstractKeyStoreTokenConnection {

        private final KeyStore store;
        private final Provider provider;
        private final char[] pin;

        Token(KeyStore store, Provider provider, char[] pin) {
            this.store = store;
            this.provider = provider;
            this.pin = pin;
        }

        @Override
        protected KeyStore getKeyStore() throws DSSException {
            return store;
        }

        @Override
        protected KeyStore.PasswordProtection getKeyProtectionParameter() {
            return new KeyStore.PasswordProtection(pin);
        }

        @Override
        protected Signature getSignatureInstance(String algorithm) throws NoSuchAlgorithmException {
            return Signature.getInstance(algorithm, provider);
        }

        @Override
        public void close() {
            // the session lives as long as the platform
        }
    }
}
