package vn.datmui.edxml;

import java.util.List;
import vn.datmui.edxml.finding.Finding;

/** The message breaks the profile, so it is not written; the findings say where. Nothing was written. */
public final class WritingRefused extends Exception {

    private final transient List<Finding> findings;

    WritingRefused(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
