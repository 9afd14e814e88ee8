package vn.datmui.identity.provider;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registered clients, and what is proposed about them. */
public interface Clients {

    Optional<Client> find(UUID id);

    List<Client> all();

    void save(Client client);

    void add(Proposal proposal);

    /** For a decision: others wait until the transaction ends. */
    Optional<Proposal> lock(UUID proposal);

    void save(Proposal proposal);

    List<Proposal> waiting();
}
