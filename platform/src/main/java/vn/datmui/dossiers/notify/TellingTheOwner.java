package vn.datmui.dossiers.notify;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.notices.Notices;

/** Sends the owner one notice for every event of a dossier; an event that comes twice is told once. */
@Component
class TellingTheOwner {

    private final Notices notices;
    private final NoticeWords words;

    TellingTheOwner(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(DossierEvent event) {
        notices.send(words.noticeOf(event));
    }
}
