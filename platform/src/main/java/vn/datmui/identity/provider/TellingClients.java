package vn.datmui.identity.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Tells clients that a session has ended, however it ended: by its person here or on another device, by another client, by a new
 * password, by an administrator or by the clock (OpenID Connect Back-Channel Logout 1.0). Any number of nodes may work at it, and a
 * client that does not answer holds up nobody but itself.
 */
@Component
public class TellingClients {

    /** The setting of a registered client that wants to hear. */
    public static final String WANTS_TO_HEAR = "datmui.back-channel";

    private static final Logger log = LoggerFactory.getLogger(TellingClients.class);
    private static final Duration LENT_FOR = Duration.ofMinutes(6);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(4));

    /** A client that knows a session. */
    public record Known(UUID session, UUID client, String account, int tries) {}

    /** Which client knows which session. */
    public interface KnownSessions {

        void note(UUID session, UUID client, String account, Instant now);

        /** Those whose session is over and whose time has come, lent to this node until then. */
        List<Known> ended(Instant now, Instant lentUntil);

        void forget(Known known);

        void again(Known known, Instant at);
    }

    /** Carries the news; says whether the client took it. */
    @FunctionalInterface
    public interface Messenger {

        boolean tell(Client client, Known ended);
    }

    private final KnownSessions sessions;
    private final Clients clients;
    private final Messenger messenger;
    private final AuditTrail trail;
    private final Clock clock;

    TellingClients(KnownSessions sessions, Clients clients, Messenger messenger, AuditTrail trail, Clock clock) {
        this.sessions = sessions;
        this.clients = clients;
        this.messenger = messenger;
        this.trail = trail;
        this.clock = clock;
    }

    /** A client learns of a session with each id_token; only those that want to hear are remembered. */
    public void note(@Nullable Object wantsToHear, UUID session, UUID client, String account) {
        if (Boolean.TRUE.equals(wantsToHear)) {
            sessions.note(session, client, account, clock.instant());
        }
    }

    @Scheduled(
            initialDelayString = "${datmui.identity.tell-clients:5s}",
            fixedDelayString = "${datmui.identity.tell-clients:5s}")
    public void tellOfEnded() {
        Instant now = clock.instant();
        var byClient = sessions.ended(now, now.plus(LENT_FOR)).stream()
                .collect(Collectors.groupingBy(Known::client))
                .values();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byClient.forEach(ofOne -> threads.submit(() -> tell(ofOne, now)));
        }
    }

    /** One after another; a client that does not answer is not asked again in the same round. */
    private void tell(List<Known> ofOne, Instant now) {
        boolean listens = true;
        for (Known ended : ofOne) {
            listens = listens && isTold(ended);
            if (listens) {
                sessions.forget(ended);
            } else {
                later(ended, now);
            }
        }
    }

    /** A client that has been suspended or does not want to hear any more counts as told. */
    private boolean isTold(Known ended) {
        return clients.find(ended.client())
                .filter(client ->
                        client.active() && !client.form().backChannelUri().isEmpty())
                .map(client -> messenger.tell(client, ended))
                .orElse(true);
    }

    private void later(Known ended, Instant now) {
        if (ended.tries() < PAUSES.size()) {
            sessions.again(ended, now.plus(PAUSES.get(ended.tries())));
        } else {
            giveUp(ended);
        }
    }

    private void giveUp(Known ended) {
        log.warn("The client {} could not be told that a session has ended", ended.client());
        trail.record(Act.ofSystem("identity.client-untold", "client:" + ended.client())
                .with(Map.of("session", ended.session().toString())));
        sessions.forget(ended);
    }
}
