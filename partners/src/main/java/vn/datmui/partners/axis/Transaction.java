package vn.datmui.partners.axis;

import java.util.List;

/**
 * A message that the axis took (giao dịch).
 *
 * @param messageId the sender's own key, under which a repeated sending is recognised
 * @param type {@code edoc} or {@code status}
 * @param documentId of the document, or of the one that the status is about
 */
public record Transaction(
        String id,
        String messageId,
        String sender,
        String type,
        String documentId,
        List<String> receivers,
        long size,
        String sha256,
        String sentAt) {

    public Transaction {
        receivers = List.copyOf(receivers);
    }
}
