package vn.datmui.exchange.receiving;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.parts.SpoolFolder;
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.axis.Listed;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.kernel.AgencyCode;

/**
 * A delivery that has been fetched, read and checked, and lies on the disk.
 *
 * @param sender the other agency, by its new code where it has one
 * @param secrecy the level with which it is marked; null for none
 */
record Delivery(
        AgencyCode agency,
        Listed listed,
        String sender,
        String senderName,
        Path message,
        long size,
        SpoolFolder parts,
        Reading reading,
        List<KeptFinding> findings,
        Authenticity authenticity,
        @Nullable Secrecy secrecy) {

    Delivery {
        findings = List.copyOf(findings);
    }

    boolean isBad() {
        return findings.stream().anyMatch(KeptFinding::isGrave);
    }

    /** The first grave finding in words: the reason that the sender and the axis are told. */
    String why() {
        return findings.stream()
                .filter(KeptFinding::isGrave)
                .findFirst()
                .map(finding -> finding.code() + " " + finding.words().vi())
                .orElse("");
    }

    /** Whether the sender may be told that it was refused: it is theirs, and it was for us. */
    boolean isAnswerable() {
        return findings.stream()
                .map(KeptFinding::code)
                .noneMatch(code -> code.equals(DeliveryFinding.SENDER_DIFFERS.code())
                        || code.equals(DeliveryFinding.NOT_FOR_US.code())
                        || code.equals(DeliveryFinding.SENDER_UNKNOWN.code())
                        || code.equals(DeliveryFinding.BYTES_DIFFER.code()));
    }
}
