package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A window of bytes that slides over a stream, and knows the line and column of where it stands. */
final class ByteWindow {

    private static final int FIRST = 8 * 1024;
    private static final int USUAL = 64 * 1024;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int at;
    private int limit;
    private boolean ended;
    private boolean grown;
    private long line = 1;
    private long column = 1;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int limit() {
        return limit;
    }

    byte here() {
        return bytes[at];
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    /** Whether so many bytes can be looked at; reads on where needed. Positions taken before are void afterwards. */
    boolean has(int count) throws IOException {
        while (limit - at < count && !ended) {
            if (at > 0) {
                System.arraycopy(bytes, at, bytes, 0, limit - at);
                limit -= at;
                at = 0;
            }
            if (limit == bytes.length || count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(count, bytes.length * 2));
            }
            if (limit == 0 && grown && bytes.length < USUAL) {
                bytes = new byte[USUAL];
            }
            int read = in.read(bytes, limit, bytes.length - limit);
            grown |= read == bytes.length - limit;
            ended = read < 0;
            limit += Math.max(read, 0);
        }
        return limit - at >= count;
    }

    boolean startsWith(String ascii) throws IOException {
        if (!has(ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on over bytes that are all visible ASCII. */
    void skipPlain(int to) {
        column += to - at;
        at = to;
    }

    void skip(int count) {
        for (int end = at + count; at < end; at++) {
            if (bytes[at] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[at] & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    String text(int offset, int length) {
        return new String(bytes, at + offset, length, StandardCharsets.UTF_8);
    }
}
