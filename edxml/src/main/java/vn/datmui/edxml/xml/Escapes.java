package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes texts and attribute values the way the canonical forms and the printer both do. */
final class Escapes {

    private Escapes() {}

    static void text(byte[] utf8, int from, int to, OutputStream out) throws IOException {
        int begun = from;
        for (int at = from; at < to; at++) {
            at = Octets.afterPlain(utf8, at, to);
            var escaped = at < to ? escaped(utf8[at]) : null;
            if (escaped != null) {
                out.write(utf8, begun, at - begun);
                ascii(escaped, out);
                begun = at + 1;
            }
        }
        out.write(utf8, begun, to - begun);
    }

    private static @Nullable String escaped(byte octet) {
        return switch (octet) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#xD;";
            default -> null;
        };
    }

    static void value(String value, OutputStream out) throws IOException {
        var escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '"' -> escaped.append("&quot;");
                case '\t' -> escaped.append("&#x9;");
                case '\n' -> escaped.append("&#xA;");
                case '\r' -> escaped.append("&#xD;");
                default -> escaped.append(letter);
            }
        }
        ascii(escaped.toString(), out);
    }

    static void ascii(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static void carriageReturns(String text, OutputStream out) throws IOException {
        ascii(text.replace("\r", "&#xD;"), out);
    }
}
