package vn.datmui.signing;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys in PKCS#12 files, one per signer; made at first use, and again when the certificate has run out. */
final class KeyFiles implements SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(KeyFiles.class);
    private static final PlainToken TOKEN = new PlainToken();

    private final KeyFolder folder;
    private final DemonstrationAuthority authority;
    private final boolean makeMissing;
    private final Clock clock;
    private final Map<String, KSPrivateKeyEntry> read = new ConcurrentHashMap<>();

    KeyFiles(KeyFolder folder, DemonstrationAuthority authority, boolean makeMissing, Clock clock) {
        this.folder = folder;
        this.authority = authority;
        this.makeMissing = makeMissing;
        this.clock = clock;
    }

    @Override
    public Key of(Signer signer) {
        KSPrivateKeyEntry entry = read.compute(
                SignerNames.label(signer),
                (label, known) -> known != null && isValidNow(known) ? known : readOrMake(label, signer));
        return new Key(TOKEN, entry);
    }

    private KSPrivateKeyEntry readOrMake(String label, Signer signer) {
        if (folder.has(label)) {
            KSPrivateKeyEntry entry = read(label, signer);
            if (isValidNow(entry)) {
                return entry;
            }
        }
        return make(label, signer);
    }

    private KSPrivateKeyEntry read(String label, Signer signer) {
        try {
            KSPrivateKeyEntry entry = new KSPrivateKeyEntry(label, folder.read(label));
            SignerNames.requireCertificateOf(signer, entry.getCertificate().getCertificate());
            return entry;
        } catch (KeyFolder.KeyUnreadable unreadable) {
            log.error("the key of {} cannot be read", label, unreadable);
            throw SigningFailed.keyUnreadable(SignerNames.shown(signer));
        }
    }

    private KSPrivateKeyEntry make(String label, Signer signer) {
        if (!makeMissing) {
            throw folder.has(label)
                    ? SigningFailed.certificateExpired(SignerNames.shown(signer))
                    : SigningFailed.noKeyFor(SignerNames.shown(signer));
        }
        KeyPair pair = DemonstrationAuthority.newKeyPair();
        X509Certificate certificate = authority.certify(signer, pair.getPublic());
        folder.write(label, pair.getPrivate(), certificate, authority.root());
        return read(label, signer);
    }

    private boolean isValidNow(KSPrivateKeyEntry entry) {
        return entry.getCertificate().isValidOn(Date.from(clock.instant()));
    }

    /** Signs with keys that are in memory. */
    private static final class PlainToken extends AbstractKeyStoreTokenConnection {

        @Override
        protected KeyStore getKeyStore() {
            throw new UnsupportedOperationException("keys are looked up one by one");
        }

        @Override
        protected KeyStore.PasswordProtection getKeyProtectionParameter() {
            throw new UnsupportedOperationException("keys are looked up one by one");
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
