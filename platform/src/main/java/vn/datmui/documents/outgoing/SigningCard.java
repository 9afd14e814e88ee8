package vn.datmui.documents.outgoing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.outgoing.ReadingOutgoing.ToSign;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** On the leader's desk: what waits for their signature, the urgent first. */
@Component
class SigningCard implements LeadersDeskCard {

    private static final int PLACE = 10;
    private static final int SHOWN = 5;

    private final ReadingOutgoing reading;

    SigningCard(ReadingOutgoing reading) {
        this.reading = reading;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(SignedIn leader, AgencyCode agency) {
        List<OutgoingDocument> waiting = reading.toSign(leader).stream()
                .map(ToSign::document)
                .filter(one -> one.agency().equals(agency))
                .toList();
        return Optional.of(new Content(
                "documents.out.signing.title",
                waiting.size(),
                0,
                Addresses.SIGNING,
                waiting.stream().limit(SHOWN).map(SigningCard::line).toList()));
    }

    private static Line line(OutgoingDocument one) {
        return new Line(
                one.subject(),
                one.type().printedName() + " · " + one.drafterName(),
                Addresses.of(one.id()),
                one.isUrgent(),
                false);
    }
}
