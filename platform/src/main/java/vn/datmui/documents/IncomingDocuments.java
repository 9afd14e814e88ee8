package vn.datmui.documents;

import java.util.Optional;
import vn.datmui.exchange.Actor;
import vn.datmui.identity.SignedIn;

/** The incoming documents of our agencies, for other parts of this module and for modules above. */
public interface IncomingDocuments {

    Optional<IncomingDocument> find(IncomingId id);

    /** The same, if the person may see it; else it is not there. */
    Optional<IncomingDocument> find(IncomingId id, SignedIn me);

    /**
     * An outgoing document that answers it has been issued: it is done, its handling ends, and a sender on the axis is told 06.
     * Called in the transaction of the issue; called again with the same answer it does nothing.
     *
     * @throws DocumentsProblem when it is not registered, or ended in another way
     */
    void answered(IncomingId id, OutgoingReference answer, Actor by);
}
