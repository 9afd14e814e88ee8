package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.store.HalfSignInTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DayHasPassed;

/**
 * People who have proved their password and owe the second factor. It is no session: until the factor is proved it opens no page
 * but the one that asks for it, and it ends after ten minutes.
 */
@Component
public class HalfSignIns {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HalfSignInTable table;
    private final Clock clock;

    HalfSignIns(HalfSignInTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public String begin(AccountId account) {
        String token = Secret.fresh();
        table.add(Secret.digest(token), account, clock.instant().plus(PATIENCE));
        return token;
    }

    public Optional<AccountId> find(String token) {
        return table.find(Secret.digest(token), clock.instant());
    }

    /** Whether it was still there: of two requests that finish it one wins. */
    public boolean end(String token) {
        return table.end(Secret.digest(token));
    }

    @EventListener
    void forgetEnded(DayHasPassed event) {
        table.forgetEnded(clock.instant());
    }
}
