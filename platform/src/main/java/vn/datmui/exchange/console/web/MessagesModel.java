package vn.datmui.exchange.console.web;

import java.util.List;
import vn.datmui.exchange.console.MessageView;
import vn.datmui.exchange.console.ReadingConversations.Troubled;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.receiving.Replaying;

/**
 * The model of the messages in trouble.
 *
 * @param replayed what the last replay came to, one by one
 */
public record MessagesModel(MessageView view, Troubled found, List<Replayed> replayed) {

    /** A message that was tried once more. */
    public record Replayed(KeptMessage message, Replaying.Outcome outcome) {}
}
