package vn.datmui.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.parts.PartChecks;
import vn.datmui.edxml.parts.PartChecks.EntryTaker;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.parts.ReceivedPart;

/**
 * Looks into contents that are ZIP files: many producers pack each file. Goes through within limits, never writes by a
 * path that a stranger chose, never takes a message inside for a delivery; whatever is wrong becomes a finding.
 */
public final class Unpacker {

    private final PartLimits limits;

    public Unpacker(PartLimits limits) {
        this.limits = limits;
    }

    /** Whether there is anything to look into. */
    public static boolean isPacked(ReceivedPart part) {
        return PartChecks.isPacked(part);
    }

    /**
     * Goes through the decoded content of a part.
     *
     * @param taker gets each entry under a safe name; two entries can have the same one
     * @throws IOException only when the stream or the taker fails
     */
    public List<Finding> unpack(ReceivedPart part, InputStream content, EntryTaker taker) throws IOException {
        var findings = new Findings();
        PartChecks.inside(part, content, limits, findings, taker);
        return findings.list();
    }
}
