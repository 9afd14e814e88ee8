package vn.datmui.identity.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.factor.store.PasskeyTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Digest;

/**
 * Asks browsers to make a passkey or to sign with one, and checks what they answer (WebAuthn, sections 7.1 and 7.2). A question is
 * put to one browser, counts once and for five minutes. The checks are those of a library.
 */
@Component
public class Passkeys {

    public static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int CHALLENGE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.EdDSA),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager verifier = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);
    private final PasskeyTable table;
    private final OurSite site;
    private final Clock clock;

    Passkeys(PasskeyTable table, OurSite site, Clock clock) {
        this.table = table;
        this.site = site;
        this.clock = clock;
    }

    /** The name of the site for which passkeys are made. */
    public String site() {
        return site.name();
    }

    /** The numbers of the kinds of key that we take, best first. */
    public static List<Long> algorithms() {
        return ALGORITHMS.stream().map(kind -> kind.getAlg().getValue()).toList();
    }

    /** What the browser is to sign next. */
    public byte[] challenge(Digest browser) {
        byte[] challenge = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(challenge);
        table.ask(browser, challenge, clock.instant().plus(PATIENCE));
        return challenge;
    }

    public static byte[] handleOf(AccountId account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }

    /** A passkey that the browser has made for the account, if the answer holds. */
    @Transactional
    public Optional<Passkey> made(Digest browser, AccountId account, String name, String answer) {
        return asked(browser)
                .flatMap(server -> tried(() -> {
                    RegistrationData data = verifier.parseRegistrationResponseJSON(answer);
                    verifier.verify(data, new RegistrationParameters(server, ALGORITHMS, false, true));
                    return passkey(data, account, name);
                }));
    }

    /** The passkey that has signed, if the answer holds. */
    @Transactional
    public Optional<Passkey> signed(Digest browser, String answer, boolean byItself) {
        return asked(browser)
                .flatMap(server -> tried(() -> {
                    AuthenticationData data = verifier.parseAuthenticationResponseJSON(answer);
                    Passkey known = table.find(text(idOf(data))).orElse(null);
                    return known == null || !isOwner(data, known, byItself)
                            ? null
                            : verified(server, data, known, byItself);
                }));
    }

    @EventListener
    void forgetEnded(DayHasPassed event) {
        table.forgetEnded(clock.instant());
    }

    private Passkey verified(ServerProperty server, AuthenticationData data, Passkey known, boolean byItself) {
        verifier.verify(data, new AuthenticationParameters(server, record(known), null, byItself, true));
        AuthenticatorData<?> seen = java.util.Objects.requireNonNull(data.getAuthenticatorData());
        table.used(known.id(), seen.getSignCount(), seen.isFlagBS(), clock.instant());
        return known;
    }

    /** A passkey that comes without a name must say whose it is. */
    private static boolean isOwner(AuthenticationData data, Passkey known, boolean byItself) {
        byte[] handle = handleOf(data);
        return handle.length == 0 ? !byItself : Arrays.equals(handle, handleOf(known.account()));
    }

    /** The library marks arrays in the old way, which the null checker takes for a mark of their elements. */
    @SuppressWarnings("NullAway")
    private static byte[] idOf(AuthenticationData data) {
        byte[] id = data.getCredentialId();
        return id == null ? new byte[0] : id;
    }

    @SuppressWarnings("NullAway")
    private static byte[] handleOf(AuthenticationData data) {
        byte[] handle = data.getUserHandle();
        return handle == null ? new byte[0] : handle;
    }

    private Optional<ServerProperty> asked(Digest browser) {
        return table.spend(browser, clock.instant())
                .map(challenge -> ServerProperty.builder()
                        .origin(new Origin(site.origin()))
                        .rpId(site.name())
                        .challenge(new DefaultChallenge(challenge))
                        .build());
    }

    private Passkey passkey(RegistrationData data, AccountId account, String name) {
        AuthenticatorData<?> made =
                java.util.Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData credential = java.util.Objects.requireNonNull(made.getAttestedCredentialData());
        Set<AuthenticatorTransport> transports = data.getTransports();
        return new Passkey(
                text(credential.getCredentialId()),
                account,
                name,
                attested.convert(credential),
                made.getSignCount(),
                made.isFlagBS(),
                made.isFlagBE(),
                transports == null
                        ? Set.of()
                        : transports.stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.toSet()),
                clock.instant(),
                null);
    }

    private CredentialRecordImpl record(Passkey known) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                known.mayBeBackedUp(),
                known.backedUp(),
                known.signCount(),
                attested.convert(known.attested()),
                null,
                null,
                null,
                null);
    }

    /** What the library makes of an answer from anywhere: whatever is wrong with it, it is refused. */
    private static Optional<Passkey> tried(java.util.function.Supplier<@Nullable Passkey> work) {
        try {
            return Optional.ofNullable(work.get());
        } catch (VerificationException | DataConversionException | IllegalArgumentException refused) {
            LOG.info("passkey refused: {}", refused.toString());
            return Optional.empty();
        }
    }

    private static String text(byte[] id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
