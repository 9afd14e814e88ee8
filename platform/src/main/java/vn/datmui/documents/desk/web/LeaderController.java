package vn.datmui.documents.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The leader's desk, for a phone: one card for each sort of thing that waits. */
@Controller
@OpenTo(value = Role.AGENCY_LEADER, reach = Reach.OWN_AGENCY)
class LeaderController {

    private final List<LeadersDeskCard> cards;
    private final Standings standings;

    LeaderController(List<LeadersDeskCard> cards, Standings standings) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(LeadersDeskCard::place))
                .toList();
        this.standings = standings;
    }

    @GetMapping("/desk/documents/leader")
    ModelAndView desk(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String done) {
        var standing = standings.of(me);
        var model = new LeaderModel(
                standing.agencyName(),
                cards.stream()
                        .flatMap(card -> card.of(me, standing.agency()).stream())
                        .toList(),
                Stream.of("direct", "sign").anyMatch(done::equals) ? done : "");
        return new ModelAndView("documents/leader", Map.of("model", model));
    }
}
