package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.store.SessionTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Digest;

/**
 * The open sessions. They live in the database, so that any node knows them and each can be ended from any device. A session
 * ends after an hour without a request, and at the end of the day's work however busy the person is.
 */
@Component
public class Sessions {

    private static final Duration NOTE_SEEN_AFTER = Duration.ofMinutes(1);

    private final Recently<Digest, Session> recently = new Recently<>();
    private final SessionTable table;
    private final Clock clock;

    Sessions(SessionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Opens a session and gives its token, which is kept nowhere else. */
    String open(Account account, Caller caller, Proof proof) {
        Instant now = clock.instant();
        Duration day = account.officer() == null ? Session.CITIZEN_DAY : Session.OFFICER_DAY;
        String token = Secret.fresh();
        table.add(
                Secret.digest(token),
                new Session(
                        UUID.randomUUID(),
                        account.id(),
                        now,
                        now,
                        now.plus(day),
                        caller.address(),
                        caller.device(),
                        proof,
                        null));
        return token;
    }

    /** The person has proved more in an open session. */
    public void raise(Session session, Proof proof) {
        table.raise(session.id(), proof);
        recently.forgetIf(known -> known.id().equals(session.id()));
    }

    /** From now on the session is about another's business; null for the person's own. */
    public void actFor(Session session, @Nullable UUID mandate) {
        table.actFor(session.id(), mandate);
        recently.forgetIf(known -> known.id().equals(session.id()));
    }

    public Optional<Session> find(String token) {
        Instant now = clock.instant();
        Digest digest = Secret.digest(token);
        return recently.find(digest, table::find)
                .filter(session -> session.isOpen(now))
                .map(session -> noteSeen(digest, session, now));
    }

    /** Whose session a token was, even if it has ended since; unknown once the day's ended sessions are forgotten. */
    public Optional<AccountId> holder(String token) {
        return table.find(Secret.digest(token)).map(Session::account);
    }

    public List<Session> of(AccountId account) {
        Instant now = clock.instant();
        return table.of(account).stream().filter(session -> session.isOpen(now)).toList();
    }

    boolean end(AccountId account, UUID id) {
        boolean ended = table.end(account, id);
        recently.forgetIf(session -> session.id().equals(id));
        return ended;
    }

    /** Ends every session of the account, this one too. */
    public void endAll(AccountId account) {
        endOthers(account, new UUID(0, 0));
    }

    void endOthers(AccountId account, UUID kept) {
        table.endOthers(account, kept);
        recently.forgetIf(session -> session.account().equals(account));
    }

    @EventListener
    void forgetEnded(DayHasPassed event) {
        table.forgetEnded(clock.instant());
    }

    private Session noteSeen(Digest digest, Session session, Instant now) {
        if (now.isBefore(session.lastSeenAt().plus(NOTE_SEEN_AFTER))) {
            return session;
        }
        table.seen(session.id(), now);
        Session seen = session.seenAt(now);
        recently.remember(digest, seen);
        return seen;
    }
}
