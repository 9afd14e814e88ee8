package vn.datmui.documents.incoming;

import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Exchange;

/** Tells the sender on the axis what became of a document; what the exchange says already is not said again. */
@Component
class Reporting {

    private final Exchange exchange;

    Reporting(Exchange exchange) {
        this.exchange = exchange;
    }

    void tell(IncomingDocument document, Answer answer, Actor by) {
        var conversation = document.conversation();
        if (conversation == null) {
            return;
        }
        var stands = exchange.get(conversation);
        if (stands.changeAsked() != null) {
            throw DocumentsProblem.changeFirst();
        }
        if (stands.state().isBefore(reached(answer))) {
            exchange.answer(conversation, answer, by);
        }
    }

    private static ConversationState reached(Answer answer) {
        return switch (answer) {
            case Answer.Accept _ -> ConversationState.ACCEPTED;
            case Answer.Refuse _ -> ConversationState.ACCEPTED;
            case Answer.Assign _ -> ConversationState.ASSIGNED;
            case Answer.Start _ -> ConversationState.IN_PROGRESS;
            case Answer.Finish _, Answer.AgreeToChange _, Answer.RefuseChange _ -> ConversationState.DONE;
        };
    }
}
