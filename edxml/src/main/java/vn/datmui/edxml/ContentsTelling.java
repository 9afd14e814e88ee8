package vn.datmui.edxml;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.datmui.edxml.header.MessageWriting.ContentTelling;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/** Tells contents as base64 without line ends, a block at a time, and remembers their digests. */
final class ContentsTelling implements ContentTelling {

    private static final int BLOCK = 48 * 1024;

    private final Contents contents;
    private final List<String> digests = new ArrayList<>();

    ContentsTelling(Contents contents) {
        this.contents = contents;
    }

    @Override
    public void tell(Attachment attachment, XmlEvents events) throws IOException, Unreadable {
        byte[] block = new byte[BLOCK];
        byte[] encoded = new byte[BLOCK / 3 * 4];
        var digest = sha256();
        try (var in = contents.open(attachment)) {
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                digest.update(block, 0, read);
                byte[] filled = read == BLOCK ? block : Arrays.copyOf(block, read);
                events.text(encoded, 0, Base64.getEncoder().encode(filled, encoded));
            }
        }
        digests.add(HexFormat.of().formatHex(digest.digest()));
    }

    List<String> digests() {
        return List.copyOf(digests);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
