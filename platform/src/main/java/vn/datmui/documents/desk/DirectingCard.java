package vn.datmui.documents.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.incoming.ReadingIncoming;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** Documents that lie before the leader for a directive. */
@Component
class DirectingCard implements LeadersDeskCard {

    private static final int PLACE = 10;
    private static final int SHOWN = 5;

    private final ReadingIncoming reading;
    private final Standings standings;
    private final Clock clock;

    DirectingCard(ReadingIncoming reading, Standings standings, Clock clock) {
        this.reading = reading;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(SignedIn leader, AgencyCode agency) {
        var now = clock.instant();
        var filter = new IncomingFilter(IncomingView.DIRECT, "", "", null, null, null, 1);
        var found = reading.find(filter, standings.of(leader));
        return Optional.of(new Content(
                "documents.card.direct",
                found.total(),
                (int) found.rows().stream().filter(row -> row.isLate(now)).count(),
                "/desk/documents?view=direct",
                found.rows().stream()
                        .limit(SHOWN)
                        .map(row -> line(row, row.isLate(now)))
                        .toList()));
    }

    static Line line(IncomingDocument row, boolean late) {
        return new Line(
                row.subject(),
                row.code() + " · " + row.senderName(),
                "/desk/documents/" + row.id(),
                row.urgency().isUrgent(),
                late);
    }
}
