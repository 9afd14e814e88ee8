package vn.datmui.dossiers.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.process.Decision;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.signing.SignatureVerdict;
import vn.datmui.signing.Signing;

/**
 * The verdicts on the signatures of a result, for its owner. Validating costs far more than reading a page, and the paper
 * never changes, so a verdict is kept for an hour.
 */
@Component
class ResultSignatures {

    private static final int KEPT = 500;
    private static final Duration FRESH = Duration.ofHours(1);

    private final Files files;
    private final Signing signing;
    private final Clock clock;
    private final Map<FileId, Verdicts> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FileId, Verdicts> eldest) {
            return size() > KEPT;
        }
    };

    ResultSignatures(Files files, Signing signing, Clock clock) {
        this.files = files;
        this.signing = signing;
        this.clock = clock;
    }

    private record Verdicts(List<SignatureVerdict> list, Instant at) {}

    /** Every signature on the result with its verdict; empty while there is none, or while the fee is owed. */
    List<SignatureVerdict> of(Dossier dossier) {
        FileId file = dossier.decision().map(Decision::file).orElse(null);
        if (file == null || dossier.status().isOpen() || dossier.dues().feeIsOwed()) {
            return List.of();
        }
        List<SignatureVerdict> verdicts = remembered(file);
        return verdicts == null ? validated(file) : verdicts;
    }

    private @Nullable List<SignatureVerdict> remembered(FileId file) {
        synchronized (known) {
            Verdicts verdicts = known.get(file);
            return verdicts != null && verdicts.at().plus(FRESH).isAfter(clock.instant()) ? verdicts.list() : null;
        }
    }

    private List<SignatureVerdict> validated(FileId file) {
        List<SignatureVerdict> verdicts = signing.validate(content(file));
        synchronized (known) {
            known.put(file, new Verdicts(verdicts, clock.instant()));
        }
        return verdicts;
    }

    private byte[] content(FileId file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("result " + file, broken);
        }
    }
}
