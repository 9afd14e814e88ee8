package vn.datmui.dossiers.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.kernel.AccountId;

/** The drafts of the province. */
public interface Drafts {

    void add(Draft draft);

    Optional<Draft> find(UUID id);

    /** The draft, held against every other change until the transaction ends. */
    Optional<Draft> lock(UUID id);

    void save(Draft draft);

    /** The open drafts of a person, the one touched last first. */
    List<Draft> openOf(AccountId owner);

    /** The open drafts that an officer fills in for others, the one touched last first. */
    List<Draft> assistedBy(AccountId officer);

    /** The draft that became a dossier. */
    Optional<Draft> thatBecame(DossierCode code);

    void remove(UUID id);

    /** Removes open drafts untouched since then; says how many. */
    int forgetUntouchedSince(Instant moment);
}
