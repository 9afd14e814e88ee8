package vn.datmui.documents.drafting;

/**
 * Somebody who gets a document.
 *
 * @param code the agency on the axis or the unit; empty for paper
 */
public record Receiver(Way way, String code, String name) {}
