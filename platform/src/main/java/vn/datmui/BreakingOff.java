package vn.datmui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import vn.datmui.database.Database;

/**
 * What Ctrl-C does before the platform is ready. Spring would first finish what it began, up to the whole demonstration
 * province; here nothing is waited for but the database, which is stopped cleanly and takes back whatever was half done.
 * Once the platform is ready (or has failed by itself) this lets go, and everything is stopped in Spring's order.
 */
class BreakingOff extends Thread implements ApplicationListener<SpringApplicationEvent> {

    private static final int TERMINATED = 143;
    private static final int SECONDS_FOR_OPENING = 8;

    private final CompletableFuture<Optional<Database>> database = new CompletableFuture<>();

    BreakingOff() {
        super("breaking-off");
        Runtime.getRuntime().addShutdownHook(this);
    }

    void closes(Database opened) {
        database.complete(Optional.of(opened));
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent || event instanceof ApplicationFailedEvent) {
            letGo();
        }
    }

    void letGo() {
        database.complete(Optional.empty());
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException stopping) {
            // too late: the start is already being broken off
        }
    }

    /** A database that is just being opened is awaited: it could not be stopped half-way. */
    @Override
    public void run() {
        database.completeOnTimeout(Optional.empty(), SECONDS_FOR_OPENING, TimeUnit.SECONDS)
                .join()
                .ifPresent(Database::close);
        Runtime.getRuntime().halt(TERMINATED);
    }
}
