package vn.datmui.exchange.axis;

/**
 * A delivery that waits on the axis.
 *
 * @param from the sender for whom the axis vouches
 */
public record Listed(String id, String from, String documentId, long size, String sha256) {}
