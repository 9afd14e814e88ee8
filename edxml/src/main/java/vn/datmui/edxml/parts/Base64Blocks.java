package vn.datmui.edxml.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import vn.datmui.edxml.xml.Octets;

/**
 * Decodes base64 that comes in pieces, skipping blanks, a block at a time: the JDK's decoder of whole arrays is many times
 * faster than its stream for MIME. Stops at the first byte that does not belong there and says so.
 */
final class Base64Blocks {

    private static final int BLOCK = 32 * 1024;

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private final byte[] decoded = new byte[BLOCK / 4 * 3];
    private int filled;
    private boolean padded;
    private boolean broken;
    private boolean cut;

    Base64Blocks(OutputStream out) {
        this.out = out;
    }

    void take(byte[] bytes, int from, int to) throws IOException {
        int at = from;
        while (at < to && !broken) {
            int end = Octets.afterPlain(bytes, at, to);
            if (end > at) {
                append(bytes, at, end);
                at = end;
            } else if (isBlank(bytes[at])) {
                at++;
            } else {
                append(bytes, at, at + 1);
                at++;
            }
        }
    }

    /** A run of visible characters and blanks. */
    private void append(byte[] bytes, int from, int to) throws IOException {
        int at = from;
        while (at < to && !broken) {
            int count = Math.min(to - at, BLOCK - filled);
            System.arraycopy(bytes, at, block, filled, count);
            filled += count;
            at += count;
            if (filled == BLOCK) {
                decodeFull();
            }
        }
    }

    private void decodeFull() throws IOException {
        if (padded) {
            broken = true;
            return;
        }
        try {
            out.write(decoded, 0, Base64.getDecoder().decode(block, decoded));
            padded = block[BLOCK - 1] == '=';
            filled = 0;
        } catch (IllegalArgumentException wrong) {
            if (!removesBlanks()) {
                keepGoodPart();
            }
        }
    }

    private boolean removesBlanks() {
        int kept = 0;
        for (int i = 0; i < filled; i++) {
            if (block[i] != ' ') {
                block[kept++] = block[i];
            }
        }
        boolean removed = kept < filled;
        filled = kept;
        return removed;
    }

    private void keepGoodPart() throws IOException {
        broken = true;
        int good = 0;
        while (good < filled && isLetter(block[good])) {
            good++;
        }
        out.write(Base64.getDecoder().decode(Arrays.copyOf(block, good - good % 4)));
        filled = 0;
    }

    void finish() throws IOException {
        removesBlanks();
        if (filled == 0 || broken) {
            return;
        }
        if (padded) {
            broken = true;
            return;
        }
        cut = filled % 4 != 0;
        try {
            out.write(Base64.getDecoder().decode(Arrays.copyOf(block, filled % 4 == 1 ? filled - 1 : filled)));
        } catch (IllegalArgumentException wrong) {
            keepGoodPart();
        }
    }

    /** Whether something stood in it that is not base64. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the last group was not complete. */
    boolean isCut() {
        return cut;
    }

    private static boolean isBlank(byte octet) {
        return octet == '\n' || octet == '\r' || octet == '\t';
    }

    private static boolean isLetter(byte octet) {
        return octet >= 'A' && octet <= 'Z'
                || octet >= 'a' && octet <= 'z'
                || octet >= '0' && octet <= '9'
                || octet == '+'
                || octet == '/';
    }
}
