package vn.datmui.edxml.message;

/** One station that the message passed (vết gửi nhận). */
public record Trace(String organId, Moment timestamp) {}
