package vn.datmui.exchange.progress;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.AxisAddress;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.sending.Dispatching;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.kernel.AgencyCode;

/** The front door: each verb goes to the room where it is done. */
@Component
class DocumentExchange implements Exchange {

    private final Dispatching dispatching;
    private final Answering answering;
    private final ConversationTable conversations;
    private final AttachmentTable attachments;
    private final AgencyTable directory;
    private final Credentials credentials;

    DocumentExchange(
            Dispatching dispatching,
            Answering answering,
            ConversationTable conversations,
            AttachmentTable attachments,
            AgencyTable directory,
            Credentials credentials) {
        this.dispatching = dispatching;
        this.answering = answering;
        this.conversations = conversations;
        this.attachments = attachments;
        this.directory = directory;
        this.credentials = credentials;
    }

    @Override
    public List<ConversationId> dispatch(Dispatch document) {
        return dispatching.dispatch(document);
    }

    @Override
    public List<ConversationId> update(Dispatch document, Set<String> removed, String reason) {
        return dispatching.update(document, removed, reason);
    }

    @Override
    public List<ConversationId> replace(Dispatch document, List<ConversationId> replaced, String reason) {
        return dispatching.replace(document, replaced, reason);
    }

    @Override
    public void takeBack(ConversationId conversation, String reason, Actor by) {
        answering.takeBack(conversation, reason, by);
    }

    @Override
    public void answer(ConversationId conversation, Answer answer, Actor by) {
        answering.answer(conversation, answer, by);
    }

    @Override
    public Conversation get(ConversationId conversation) {
        return conversations.find(conversation).orElseThrow(ExchangeProblem::unknown);
    }

    @Override
    public List<AxisAddress> reachableFrom(AgencyCode sender) {
        return credentials.of(sender).isEmpty()
                ? List.of()
                : directory.all().stream()
                        .filter(agency -> !agency.code().equals(sender.value()))
                        .map(agency -> new AxisAddress(agency.code(), agency.name()))
                        .toList();
    }

    @Override
    public List<CarriedFile> filesOf(ConversationId conversation) {
        return attachments.of(get(conversation).version());
    }
}
