package vn.datmui;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.kernel.DemonstrationPart;

/**
 * Loads the demonstration province, part by part and floor by floor, before the web server opens its door. Each part is
 * loaded once for ever, by whichever node claims it first; a part that fails leaves nothing behind.
 */
@Component
@ConditionalOnProperty(name = "datmui.demonstration", havingValue = "true")
class DemonstrationParts implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationParts.class);

    private static final int BEFORE_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final List<DemonstrationPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    DemonstrationParts(List<DemonstrationPart> parts, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DemonstrationPart::floor).thenComparing(DemonstrationPart::name))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        parts.forEach(part -> transaction.executeWithoutResult(status -> loadOnce(part)));
        running = true;
    }

    private void loadOnce(DemonstrationPart part) {
        if (claim(part.name())) {
            var began = clock.millis();
            part.load();
            log.info("Demonstration: {} loaded in {} ms", part.name(), clock.millis() - began);
        }
    }

    private boolean claim(String part) {
        return jdbc.sql("""
                        insert into frame.demonstration_part (name, loaded_at) values (:name, :now)
                        on conflict do nothing
                        """)
                        .param("name", part)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
