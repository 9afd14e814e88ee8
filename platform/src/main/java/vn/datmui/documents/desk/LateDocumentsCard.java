package vn.datmui.documents.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.incoming.ReadingIncoming;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** Documents of the agency that somebody should have dealt with by now. */
@Component
class LateDocumentsCard implements LeadersDeskCard {

    private static final int PLACE = 40;
    private static final int SHOWN = 3;

    private final ReadingIncoming reading;
    private final Standings standings;

    LateDocumentsCard(ReadingIncoming reading, Standings standings) {
        this.reading = reading;
        this.standings = standings;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(SignedIn leader, AgencyCode agency) {
        var filter = new IncomingFilter(IncomingView.LATE, "", "", null, null, null, 1);
        var found = reading.find(filter, standings.of(leader));
        return Optional.of(new Content(
                "documents.card.late",
                found.total(),
                found.total(),
                "/desk/documents?view=late",
                found.rows().stream()
                        .limit(SHOWN)
                        .map(row -> DirectingCard.line(row, true))
                        .toList()));
    }
}
