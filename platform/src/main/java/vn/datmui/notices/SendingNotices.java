package vn.datmui.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.Representatives;
import vn.datmui.identity.UnreadNotices;
import vn.datmui.kernel.AccountId;
import vn.datmui.notices.mail.Writing;
import vn.datmui.notices.store.NoticeTable;

/** Keeps each notice in its reader's account and puts a letter into the tray, both in the caller's transaction. */
@Component
class SendingNotices implements Notices, UnreadNotices {

    private final NoticeTable notices;
    private final Writing writing;
    private final Accounts accounts;
    private final Representatives representatives;
    private final Clock clock;

    SendingNotices(
            NoticeTable notices, Writing writing, Accounts accounts, Representatives representatives, Clock clock) {
        this.notices = notices;
        this.writing = writing;
        this.accounts = accounts;
        this.representatives = representatives;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Notice notice) {
        send(notice, clock.instant());
    }

    @Override
    @Transactional
    public void send(Notice notice, Instant letterNotBefore) {
        representatives.readersOf(notice.to()).forEach(reader -> sendTo(reader, notice, letterNotBefore));
    }

    private void sendTo(AccountId to, Notice told, Instant letterNotBefore) {
        Notice notice = told.to().equals(to) ? told : told.to(to);
        UUID id = UUID.randomUUID();
        if (notices.add(id, notice, clock.instant())) {
            accounts.find(notice.to())
                    .ifPresent(reader ->
                            writing.write(id, notice, reader, notices.languageOf(notice.to()), letterNotBefore));
        }
    }

    @Override
    @Transactional
    public void recall(AccountId to, String subject) {
        representatives.readersOf(to).forEach(reader -> notices.recall(reader, subject));
    }

    @Override
    public int countFor(AccountId account) {
        return notices.countUnread(account);
    }
}
