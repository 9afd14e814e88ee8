package vn.datmui.documents;

import java.util.List;
import java.util.UUID;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/**
 * The registers of incoming and outgoing documents: gives their numbers. A number is given in the caller's transaction and goes
 * back with it, so that the series has no gap however many clerks register at once; whoever waits for the same series waits.
 */
public interface Registers {

    /** @throws DocumentsProblem when the document has a number that counts */
    GivenNumber give(NumberAsked asked);

    /**
     * Cancels the number of a document (hủy số); it stays in the register with the reason.
     *
     * @throws DocumentsProblem when the document has none, or the reason is blank
     */
    void cancel(UUID document, Direction direction, String reason, Actor by);

    /** The series of an agency in a year, as far as they were begun. */
    List<NumberSeries> seriesOf(AgencyCode agency, int year);

    /** The numbers of a series, cancelled ones among them, in order. */
    List<GivenNumber> numbersOf(AgencyCode agency, int year, Direction direction, String series);
}
