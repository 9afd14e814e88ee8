package vn.datmui.exchange;

import java.util.UUID;

/** Names one document's conversation between one of our agencies and one other. */
public record ConversationId(UUID value) {

    public static ConversationId fresh() {
        return new ConversationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
