package vn.datmui.catalogue.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The publications of all procedures, kept for ever. */
public interface Versions {

    /** Makes other nodes wait until this transaction ends. */
    void lock();

    List<StoredVersion> all();

    /** The last publication for one period of the law. */
    Optional<StoredVersion> last(String code, LocalDate statedFrom);

    int highest(String code);

    void add(StoredVersion version);

    /** Ends what was published before for the same period of the law, as of the first day of the next version. */
    void endEarlier(String code, LocalDate statedFrom, LocalDate next);
}
