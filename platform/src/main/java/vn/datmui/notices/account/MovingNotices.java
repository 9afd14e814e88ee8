package vn.datmui.notices.account;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AccountsMerged;
import vn.datmui.identity.MergeUndone;
import vn.datmui.notices.store.NoticeTable;

/** Notices follow a person whose accounts are merged, and go back when the merge was wrong. */
@Component
class MovingNotices {

    private final NoticeTable notices;

    MovingNotices(NoticeTable notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void follow(AccountsMerged event) {
        notices.move(event.merge(), event.merged(), event.survivor());
    }

    @ApplicationModuleListener
    void goBack(MergeUndone event) {
        notices.moveBack(event.merge(), event.survivor(), event.restored());
    }
}
