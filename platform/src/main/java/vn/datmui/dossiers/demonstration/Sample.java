package vn.datmui.dossiers.demonstration;

import java.util.List;
import java.util.Map;

/**
 * One sample dossier of the list.
 *
 * @param applicant personal number of a demonstration citizen
 * @param area the commune whose committee decides; empty for a department
 * @param answers what the applicant answers beyond what the platform knows
 * @param daysOnPaper how many days ago it was received on paper at the counter; 0 when it came online today
 * @param walk the acts after submission, in order
 */
record Sample(
        String procedure,
        String applicant,
        String area,
        Map<String, Object> answers,
        int daysOnPaper,
        List<String> walk) {}
