package vn.datmui.edxml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Severity;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.signature.SignatureVerdict;

/**
 * What was read: the message, the contents that came with it, what is to be said about its signature, and the findings.
 *
 * @param message null when the bytes are not a message; with a fatal finding there is none
 * @param fingerprint SHA-256 over who sent what when, and over the digests of all contents, for recognising a message that
 *     comes again; empty when there is none
 */
public record Reading(
        @Nullable Message message,
        List<ReceivedPart> parts,
        SignatureVerdict signature,
        String fingerprint,
        List<Finding> findings) {

    public Reading {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** Whether the bytes are a whole message. */
    public boolean isMessage() {
        return message != null;
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
