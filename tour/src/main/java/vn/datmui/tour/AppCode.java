package vn.datmui.tour;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on the phone of a leader: six digits for every half minute (RFC 6238). Written apart from the platform's. */
public final class AppCode {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_MILLIS = 30_000;

    private final byte[] key;

    /** @param text the key in base32, as the platform shows it */
    public AppCode(String text) {
        this.key = bytes(text.replace(" ", ""));
    }

    /** The code of this half minute. */
    public String now() {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(System.currentTimeMillis() / STEP_MILLIS)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    /** Until the app shows another code. */
    void awaitNext() {
        try {
            Thread.sleep(STEP_MILLIS - System.currentTimeMillis() % STEP_MILLIS + 100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourBroken("interrupted");
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((int) (held >> bits) & 255);
            }
        }
        return bytes.toByteArray();
    }
}
