package vn.datmui.edxml.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;

/** Finds out the encoding of a document from its first bytes and gives its UTF-8, whatever it was. */
final class Utf8Source {

    private static final Place BEGINNING = new Place(1, 1, "");
    private static final int HEAD = 1024;
    private static final Pattern DECLARED = Pattern.compile(
            "^<\\?xml\\s+version\\s*=\\s*[\"'][^\"']*[\"']\\s+encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** Encodings seen in Vietnamese offices besides UTF-8; every other one is refused. */
    private static final Map<String, Charset> OTHERS = Map.of(
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"),
            "windows-1258", Charset.forName("windows-1258"));

    private Utf8Source() {}

    static InputStream of(InputStream in, Findings findings) throws IOException, Unreadable {
        byte[] head = in.readNBytes(HEAD);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            findings.add(FindingCode.BYTE_ORDER_MARK, BEGINNING);
            return rest(head, 3, in);
        }
        if (starts(head, 0, 0, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0, '<')) {
            throw new Unreadable(FindingCode.ENCODING_UNKNOWN, BEGINNING, "UTF-32");
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
            findings.add(FindingCode.BYTE_ORDER_MARK, BEGINNING);
            var charset = head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return transcoded(rest(head, 2, in), charset, findings);
        }
        if (starts(head, 0, '<') || starts(head, '<', 0)) {
            var charset = head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return transcoded(rest(head, 0, in), charset, findings);
        }
        return declared(head, in, findings);
    }

    private static InputStream declared(byte[] head, InputStream in, Findings findings) throws Unreadable {
        var found = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        var name = found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        var other = OTHERS.get(name);
        if (other != null) {
            return transcoded(rest(head, 0, in), other, findings);
        }
        return switch (name) {
            case "utf-8", "utf8", "us-ascii", "ascii" -> rest(head, 0, in);
            // The declaration could be read byte by byte, so it does not tell the truth.
            case "utf-16", "utf-16le", "utf-16be" ->
                throw new Unreadable(FindingCode.ENCODING_BROKEN, BEGINNING, found.group(1));
            default -> throw new Unreadable(FindingCode.ENCODING_UNKNOWN, BEGINNING, found.group(1));
        };
    }

    private static InputStream transcoded(InputStream in, Charset charset, Findings findings) {
        findings.add(FindingCode.ENCODING_NOT_UTF8, BEGINNING, charset.name());
        return new Transcoding(in, charset);
    }

    private static InputStream rest(byte[] head, int skipped, InputStream in) {
        return new SequenceInputStream(new ByteArrayInputStream(head, skipped, head.length - skipped), in);
    }

    private static boolean starts(byte[] head, int... octets) {
        if (head.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((head[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
