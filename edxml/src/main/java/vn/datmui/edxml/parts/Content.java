package vn.datmui.edxml.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.datmui.edxml.xml.Name;

/** The content of one attachment on its way from base64 to the sink: counted, digested, its first bytes remembered. */
final class Content extends OutputStream {

    private final OutputStream target;
    private final MessageDigest digest = sha256();
    private final byte[] head = new byte[MediaKind.HEAD];
    private long size;

    Content(OutputStream target) {
        this.target = target;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (size < head.length) {
            System.arraycopy(bytes, offset, head, (int) size, (int) Math.min(length, head.length - size));
        }
        size += length;
        digest.update(bytes, offset, length);
        target.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    long size() {
        return size;
    }

    String digestAsHex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether it begins like another edXML message. */
    boolean startsLikeMessage() {
        var text = new String(head, 0, (int) Math.min(size, head.length), StandardCharsets.UTF_8);
        return text.contains("<") && (text.contains(Name.EDXML) || text.contains("edXMLEnvelope"));
    }

    MediaKind kind() {
        return MediaKind.of(head, (int) Math.min(size, head.length));
    }
}
