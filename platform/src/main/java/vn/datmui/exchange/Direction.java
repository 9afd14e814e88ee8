package vn.datmui.exchange;

/** Whether a document came to our agency (văn bản đến) or went out from it (văn bản đi). */
public enum Direction {
    IN,
    OUT
}
