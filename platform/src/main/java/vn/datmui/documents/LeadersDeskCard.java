package vn.datmui.documents;

import java.util.List;
import java.util.Optional;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** A card on the leader's desk: a part of this module hangs one there by being a bean. */
public interface LeadersDeskCard {

    /** The place among the cards; lower stands first. */
    int place();

    /** What waits for the leader of an agency; empty when the card does not concern them. */
    Optional<Content> of(SignedIn leader, AgencyCode agency);

    /**
     * What a card says.
     *
     * @param titleKey the bundle key of its heading
     * @param waiting how many wait
     * @param late how many of them too long
     * @param address the whole list
     * @param first the first few, each with the address where the leader acts
     */
    record Content(String titleKey, int waiting, int late, String address, List<Line> first) {}

    /**
     * One line of a card.
     *
     * @param words what it is about
     * @param hint number, sender, due date; may be empty
     */
    record Line(String words, String hint, String address, boolean isUrgent, boolean isLate) {}
}
