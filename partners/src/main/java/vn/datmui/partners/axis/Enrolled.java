package vn.datmui.partners.axis;

/**
 * An agency on the axis. Only a digest of its secret is kept.
 *
 * @param code in the style of Decision 20/2020/QĐ-TTg
 * @param oldCode in the style of QCVN 102:2016
 */
record Enrolled(String code, String oldCode, String name, String secretDigest) {}
