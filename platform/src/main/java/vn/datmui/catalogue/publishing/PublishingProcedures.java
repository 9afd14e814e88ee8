package vn.datmui.catalogue.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.check.Judged.Sound;
import vn.datmui.catalogue.source.JsonText;
import vn.datmui.kernel.Digest;

/**
 * Publishes sound procedure files as versions. The same content is never published twice; changed content is a new version,
 * in force from today while its period of the law runs, else from the first day of that period.
 */
@Component
public class PublishingProcedures {

    private final Versions versions;
    private final Clock clock;

    PublishingProcedures(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** In the caller's transaction. Returns how many new versions there are. */
    public int publish(List<Sound> files) {
        versions.lock();
        return (int) files.stream().filter(this::publish).count();
    }

    private boolean publish(Sound file) {
        Digest digest = Digest.of(JsonText.of(file.document()).getBytes(StandardCharsets.UTF_8));
        LocalDate stated = LocalDate.parse(file.validFrom());
        StoredVersion last = versions.last(file.code(), stated).orElse(null);
        if (last != null && last.digest().equals(digest)) {
            return false;
        }
        LocalDate end = file.validTo().isEmpty() ? null : LocalDate.parse(file.validTo());
        LocalDate from = last == null ? stated : firstDay(stated, end);
        versions.endEarlier(file.code(), stated, from);
        versions.add(new StoredVersion(
                file.code(),
                versions.highest(file.code()) + 1,
                stated,
                from,
                end,
                false,
                digest,
                file.file(),
                file.document(),
                clock.instant()));
        return true;
    }

    private LocalDate firstDay(LocalDate stated, @Nullable LocalDate end) {
        LocalDate today = LocalDate.now(clock);
        boolean running = today.isAfter(stated) && (end == null || !today.isAfter(end));
        return running ? today : stated;
    }
}
