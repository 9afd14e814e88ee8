package vn.datmui.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.parts.PartSink;
import vn.datmui.edxml.parts.PartsReceiver;
import vn.datmui.edxml.signature.SignatureVerdict;
import vn.datmui.edxml.xml.Scanner;
import vn.datmui.edxml.xml.Unreadable;

/**
 * Reads messages of the document exchange as others write them, in one pass. Whatever the bytes are, the answer is a
 * {@link Reading} with findings, never an exception; memory does not grow with the attachments. Safe for many threads.
 */
public final class EdxmlReader {

    private final ReadingRules rules;

    public EdxmlReader(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * Reads one message; contents go to the sink as they come, before it is known whether the message is any good.
     *
     * @throws IOException only when the stream or the sink fails, never for what the bytes are
     */
    public Reading read(InputStream in, PartSink sink) throws IOException {
        var findings = new Findings();
        try (var parts = new PartsReceiver(sink, rules.partLimits())) {
            return read(in, parts, findings);
        } catch (Unreadable end) {
            findings.add(end.code(), end.place(), end.parameters().toArray(String[]::new));
        } catch (RuntimeException | StackOverflowError defect) {
            findings.add(FindingCode.READER_DEFECT, Place.WHOLE, defect.toString());
        }
        return new Reading(null, List.of(), SignatureVerdict.NONE, "", findings.list());
    }

    private Reading read(InputStream in, PartsReceiver parts, Findings findings) throws IOException, Unreadable {
        var assembly = new Assembly(rules, parts, findings);
        var scanner = Scanner.over(in, assembly, rules.xmlLimits(), findings);
        assembly.follow(scanner);
        scanner.run();
        return assembly.reading();
    }
}
