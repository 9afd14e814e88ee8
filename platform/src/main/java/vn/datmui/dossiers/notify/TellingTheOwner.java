package vn.datmui.dossiers.notify;

import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.dossiers.DossierEvent.About;
import vn.datmui.dossiers.DossierEvent.ActUndone;
import vn.datmui.dossiers.DossierEvent.DossierAccepted;
import vn.datmui.dossiers.DossierEvent.DossierMoved;
import vn.datmui.dossiers.process.ActsToUndo;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.UndoSettings;
import vn.datmui.notices.Notices;

/**
 * Sends the owner one notice for every event of a dossier; an event that comes twice is told once. The letter about an act
 * that may still be taken back waits; when it is taken back, notice and letter are recalled, so that nobody reads two letters
 * that contradict each other.
 */
@Component
class TellingTheOwner {

    /** Clocks of nodes differ a little. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Notices notices;
    private final NoticeWords words;
    private final DossierBook book;
    private final ActsToUndo acts;
    private final UndoSettings undo;

    TellingTheOwner(Notices notices, NoticeWords words, DossierBook book, ActsToUndo acts, UndoSettings undo) {
        this.notices = notices;
        this.words = words;
        this.book = book;
        this.acts = acts;
        this.undo = undo;
    }

    @ApplicationModuleListener
    void on(DossierEvent event) {
        if (event instanceof ActUndone undone) {
            notices.recall(undone.about().owner(), NoticeWords.subject(undone.about(), undone.undoneAt()));
        } else if (event instanceof DossierAccepted || event instanceof DossierMoved) {
            tellWhatMayBeUndone(event);
        } else {
            notices.send(words.noticeOf(event));
        }
    }

    /** The lock keeps an act from being taken back between the question and the notice. */
    private void tellWhatMayBeUndone(DossierEvent event) {
        About about = event.about();
        book.lock(about.code());
        if (!acts.wasUndone(about.code(), about.at())) {
            notices.send(words.noticeOf(event), about.at().plus(undo.window()).plus(GRACE));
        }
    }
}
