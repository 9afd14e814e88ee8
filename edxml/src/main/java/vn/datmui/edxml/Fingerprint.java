package vn.datmui.edxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.datmui.edxml.message.Business;
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
                var header = document.header();
                facts.addAll(List.of(
                        header.from().organId(),
                        header.documentId(),
                        header.code().written(),
                        header.promulgation().date().text(),
                        header.subject(),
                        document.business().type(),
                        String.valueOf(document.business().documentId()),
                        String.valueOf(document.business().reason())));
                header.to().forEach(receiver -> facts.add("to " + receiver.organId()));
                document.traces()
                        .forEach(trace -> facts.add("trace " + trace.organId() + " "
                                + trace.timestamp().text()));
                changes(document.business(), facts);
            }
            case StatusMessage status -> {
                facts.add(status.from().organId());
                facts.add(status.responseFor().organId());
                facts.add(status.responseFor().documentId());
                facts.add(status.statusCode());
                facts.add(String.valueOf(status.description()));
                facts.add(status.timestamp().text());
            }
        }
        parts.forEach(part -> facts.add(part.contentId() + " " + part.sha256()));
        return digest(facts);
    }

    private static void changes(Business business, List<String> facts) {
        var change = business.change();
        if (change != null) {
            change.receivers().forEach(one -> facts.add("receiver " + one.organId() + " " + one.receiverType()));
        }
        business.replacements().forEach(one -> facts.add("replaces " + one.documentId() + " " + one.organIds()));
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
