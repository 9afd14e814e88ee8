package vn.datmui.identity.representation.web;

import java.util.List;

/**
 * The officers' page of mandates that need papers.
 *
 * @param number the personal number of the one who asks, as typed
 * @param fault the bundle key of what was wrong; blank when nothing was
 * @param wrong the mandate with which something was wrong; blank for none
 * @param seen what was typed about the papers
 */
public record VerifyModel(
        String number, String fullName, List<MandateLine> lines, String fault, String wrong, String seen) {}
