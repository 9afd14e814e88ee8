package vn.datmui.exchange;

import java.util.List;
import java.util.Set;
import vn.datmui.kernel.AgencyCode;

/**
 * Sending documents to other agencies over the axis, and answering those that came (Decree 30/2020/NĐ-CP, art. 18, 21;
 * Decision 28/2018/QĐ-TTg). Everything happens in the caller's transaction: what is rolled back is never sent. Refuses
 * documents of the three secrecy levels.
 */
public interface Exchange {

    /**
     * Sends a document; one conversation per receiver, in their order.
     *
     * @throws ExchangeProblem when it is secret, the sender is none of ours, a receiver is not on the axis, the document was
     *     sent to one of them before, or the exchange format does not allow it
     */
    List<ConversationId> dispatch(Dispatch document);

    /**
     * Sends a new version of a document that was dispatched, to the receivers that it concerns.
     *
     * @param removed receivers that shall no longer have it
     */
    List<ConversationId> update(Dispatch document, Set<String> removed, String reason);

    /** Sends a document in place of earlier ones (văn bản thay thế), which end with it at their receivers. */
    List<ConversationId> replace(Dispatch document, List<ConversationId> replaced, String reason);

    /** Asks a receiver to give a document back (lấy lại, art. 18(4)); the receiver agrees or refuses. */
    void takeBack(ConversationId conversation, String reason, Actor by);

    /**
     * Answers a document that came; the sender is told.
     *
     * @throws ExchangeProblem when the conversation's state does not permit this answer
     */
    void answer(ConversationId conversation, Answer answer, Actor by);

    /** @throws ExchangeProblem with kind NOT_FOUND when there is none */
    Conversation get(ConversationId conversation);

    /** To whom an agency can send over the axis, itself left out; nobody when it does not take part. */
    List<AxisAddress> reachableFrom(AgencyCode sender);

    /** The files of the version that counts; empty once the document was taken back. */
    List<CarriedFile> filesOf(ConversationId conversation);
}
