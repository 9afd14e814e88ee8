package vn.datmui.edxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.ReceivedPart;

/** What makes two messages the same delivery, whatever the blanks and prefixes between their elements. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Message message, List<ReceivedPart> parts) {
        var facts = new ArrayList<String>();
        switch (message) {
            case DocumentMessage document -> {
                facts.add(document.header().toString());
                facts.add(document.business().toString());
                facts.add(document.traces().toString());
                facts.add(document.attachments().toString());
            }
            case StatusMessage status -> {
                facts.add(status.from().organId());
                facts.add(status.responseFor().toString());
                facts.add(status.statusCode());
                facts.add(String.valueOf(status.description()));
                facts.add(status.timestamp().text());
            }
        }
        parts.forEach(part -> facts.add(part.contentId() + " " + part.sha256()));
        return digest(facts);
    }

    private static String digest(List<String> facts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var fact : facts) {
                var composed = Normalizer.normalize(fact, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
                digest.update((composed.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(composed);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
