package vn.datmui.dossiers.track.web;

import java.util.List;
import vn.datmui.dossiers.track.OpenDrafts.OpenDraft;
import vn.datmui.dossiers.track.ReadingOwnDossiers.Card;

/** The model of a person's list of dossiers: what waits for them first, then the rest; drafts above. */
public record ListPage(List<Card> dossiers, List<OpenDraft> drafts) {

    public List<Card> waitingForOwner() {
        return dossiers.stream().filter(card -> card.next().isApplicantsTurn()).toList();
    }
}
