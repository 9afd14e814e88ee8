package vn.datmui.edxml.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.finding.Severity;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.parts.FileNames;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Names;
import vn.datmui.edxml.xml.Unreadable;

/**
 * What a message must keep to be written: whatever the reader finds wrong, except what others may have said first and we
 * only repeat: codes of agencies, documents that are answered, stations of the trace.
 */
public final class StrictRules {

    private static final Set<FindingCode> OF_OTHERS = Set.of(
            FindingCode.AGENCY_CODE_FORM,
            FindingCode.RESPONSE_DISAGREES,
            FindingCode.STATUS_BEFORE_DOCUMENT,
            FindingCode.TRACE_OUT_OF_ORDER,
            FindingCode.REMOVED_RECEIVER_ADDRESSED);

    private StrictRules() {}

    /** What keeps a message from being written; empty when nothing does. */
    public static List<Finding> broken(Message message, MessageWriting writing, HeaderRules rules) {
        var findings = new Findings();
        var tree = writing.tree();
        try {
            new MessageReading(findings, rules).read(tree);
        } catch (Unreadable missing) {
            findings.add(missing.code(), missing.place(), missing.parameters().toArray(String[]::new));
        }
        if (message instanceof DocumentMessage document) {
            attachments(document, findings);
        }
        characters(tree, findings);
        var broken = new ArrayList<Finding>();
        for (var finding : findings.list()) {
            if (counts(finding)) {
                broken.add(finding);
            }
        }
        return broken;
    }

    private static boolean counts(Finding finding) {
        boolean answered = finding.place().path().contains("/ResponseFor");
        return finding.severity() != Severity.NOTE
                && !OF_OTHERS.contains(finding.code())
                && !(answered && finding.severity() == Severity.WARNING);
    }

    private static void attachments(DocumentMessage document, Findings findings) {
        var seen = new HashSet<String>();
        for (var attachment : document.attachments()) {
            if (!seen.add(attachment.contentId())) {
                findings.add(FindingCode.CONTENT_ID_REPEATED, Place.WHOLE, attachment.contentId());
            }
            if (!FileNames.isSafe(attachment.name())) {
                var safe = FileNames.safe(attachment.name());
                findings.add(FindingCode.NAME_UNSAFE, Place.WHOLE, attachment.name(), safe);
            }
        }
    }

    private static void characters(Element element, Findings findings) {
        if (!element.text().codePoints().allMatch(Names::isCharacter)) {
            findings.add(FindingCode.NOT_WELL_FORMED, element.place(), "control character");
        }
        element.elements().forEach(child -> characters(child, findings));
    }
}
