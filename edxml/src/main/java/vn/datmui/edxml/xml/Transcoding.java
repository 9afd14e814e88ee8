package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Gives a stream of another encoding as UTF-8; fails with a CharacterCodingException at the first byte that does not fit. */
final class Transcoding extends InputStream {

    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(8192).flip();
    private final ByteBuffer octets = ByteBuffer.allocate(4 * 8192).flip();

    private final String name;

    /** Says which encoding the bytes do not follow. */
    private static final class BadCharacters extends CharacterCodingException {

        private final String charset;

        BadCharacters(String charset) {
            this.charset = charset;
        }

        @Override
        public String getMessage() {
            return charset;
        }
    }

    Transcoding(InputStream in, Charset charset) {
        name = charset.name();
        reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return octets.hasRemaining() || refill() ? octets.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!octets.hasRemaining() && !refill()) {
            return -1;
        }
        int count = Math.min(length, octets.remaining());
        octets.get(target, offset, count);
        return count;
    }

    private boolean refill() throws IOException {
        try {
            return next();
        } catch (CharacterCodingException broken) {
            throw new BadCharacters(name);
        }
    }

    private boolean next() throws IOException {
        octets.clear().flip();
        while (!octets.hasRemaining()) {
            characters.compact();
            boolean end = reader.read(characters) < 0;
            characters.flip();
            if (end && !characters.hasRemaining()) {
                return false;
            }
            octets.clear();
            var result = encoder.encode(characters, octets, end);
            octets.flip();
            if (result.isError()) {
                result.throwException();
            }
        }
        return true;
    }
}
