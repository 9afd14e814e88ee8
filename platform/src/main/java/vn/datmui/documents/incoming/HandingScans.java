package vn.datmui.documents.incoming;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.incoming.store.ScanTable;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.AccountId;

/** Files that come with a form: kept although the form comes back, for the one who handed them in. */
@Component
public class HandingScans {

    private final Files files;
    private final ScanTable scans;
    private final Clock clock;

    HandingScans(Files files, ScanTable scans, Clock clock) {
        this.files = files;
        this.scans = scans;
        this.clock = clock;
    }

    /** @throws vn.datmui.files.FileRefused as the store does */
    public StoredFile receive(InputStream content, String name, AccountId by) {
        var file = files.receive(content, name);
        scans.handedIn(file.id(), by, clock.instant());
        return file;
    }

    /** The file that the person handed in before; somebody else's is not there. */
    public Optional<StoredFile> handedIn(String id, AccountId by) {
        try {
            return Optional.of(FileId.of(id))
                    .filter(file -> scans.isHandedInBy(file, by))
                    .map(files::get);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
