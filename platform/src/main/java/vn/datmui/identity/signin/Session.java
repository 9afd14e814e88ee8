package vn.datmui.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * A person signed in on one device.
 *
 * @param endsAt when it ends however busy the person is
 * @param device what the browser calls itself, short
 * @param actingFor the mandate by which the person acts for another; null for themselves
 * @param proof by what the person proved who they are, and the level of assurance that this gives
 */
public record Session(
        UUID id,
        AccountId account,
        Instant startedAt,
        Instant lastSeenAt,
        Instant endsAt,
        String address,
        String device,
        Proof proof,
        @Nullable UUID actingFor) {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration OFFICER_DAY = Duration.ofHours(8);
    static final Duration CITIZEN_DAY = Duration.ofHours(12);

    boolean isOpen(Instant now) {
        return now.isBefore(endsAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    Session seenAt(Instant now) {
        return new Session(id, account, startedAt, now, endsAt, address, device, proof, actingFor);
    }
}
