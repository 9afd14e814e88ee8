package vn.datmui.identity.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Passwords that were stolen so often elsewhere that everybody tries them: of the list of zxcvbn-ts 4.1.3 (MIT) all of ten characters
 * and more, and the 8,000 most frequent of six and more, as the first six bytes of the SHA-256 of each. A word of the list stays
 * one with digits and signs around it.
 */
final class CommonPasswords {

    private static final String FILE = "/identity/common-passwords.bin";
    private static final int BYTES = 6;
    private static final int SHORTEST_WORD = 6;
    private static final long[] DIGESTS = load();

    private CommonPasswords() {}

    /** @param rest how many characters around the word make it a password of one's own */
    static boolean isOneOf(String password, int rest) {
        String word = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return contains(password)
                || word.length() >= SHORTEST_WORD && password.length() - word.length() < rest && contains(word);
    }

    private static boolean contains(String word) {
        return Arrays.binarySearch(DIGESTS, number(Secret.digest(word).hex())) >= 0;
    }

    private static long number(String hex) {
        return Long.parseLong(hex.substring(0, 2 * BYTES), 16);
    }

    private static long[] load() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + FILE);
            }
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            return IntStream.range(0, bytes.capacity() / BYTES)
                    .mapToLong(i -> (Short.toUnsignedLong(bytes.getShort(BYTES * i)) << Integer.SIZE)
                            | Integer.toUnsignedLong(bytes.getInt(BYTES * i + Short.BYTES)))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
