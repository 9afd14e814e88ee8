package vn.datmui.documents.incoming;

import java.util.List;
import vn.datmui.documents.IncomingId;
import vn.datmui.exchange.Actor;
import vn.datmui.kernel.AccountId;

/** The work that goes on about a document, ended with it from outside: by an answer, a recall, a replacement. */
public interface OpenWork {

    /** Whether somebody still has to do something. */
    boolean goesOnFor(IncomingId document);

    /** Who works on it. */
    List<AccountId> workingOn(IncomingId document);

    /** Ends what goes on, as done with that result. */
    void finishFor(IncomingId document, String result, Actor by);

    /** Ends what goes on, as no longer needed. */
    void withdrawFor(IncomingId document, String reason, Actor by);
}
