package vn.datmui.identity.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that an authenticator app and the platform share, and the six digits that both compute from it for every half minute
 * (RFC 6238 with the parameters that every app knows: SHA-1, 30 seconds, six digits). A clock may be one step off.
 */
public final class AppKey {

    public static final int STEP_SECONDS = 30;
    private static final int BYTES = 20;
    private static final int DRIFT = 1;
    private static final int MODULUS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private AppKey(byte[] secret) {
        this.secret = secret.clone();
    }

    public static AppKey fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new AppKey(secret);
    }

    public static AppKey of(byte[] secret) {
        return new AppKey(secret);
    }

    /** The key as it is typed into an app: letters and digits, blanks allowed. */
    public static AppKey ofText(String text) {
        return new AppKey(Base32.decode(text));
    }

    public byte[] bytes() {
        return secret.clone();
    }

    /** In groups of four, to be read from a screen. */
    public String text() {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the QR code says to an app. */
    public String address(String issuer, String holder) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(holder), Base32.encode(secret), encoded(issuer));
    }

    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    public String codeAt(Instant moment) {
        return code(stepAt(moment));
    }

    /** The step to which a typed code belongs, now or one step off; empty for a wrong code. */
    public OptionalLong stepOf(String typed, Instant now) {
        long here = stepAt(now);
        return LongStream.rangeClosed(here - DRIFT, here + DRIFT)
                .filter(step -> MessageDigest.isEqual(
                        code(step).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
