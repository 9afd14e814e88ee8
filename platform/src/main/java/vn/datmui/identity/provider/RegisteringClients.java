package vn.datmui.identity.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.provider.Proposal.Kind;
import vn.datmui.identity.provider.Proposal.State;
import vn.datmui.identity.signin.Secret;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Registers clients with four eyes: one administrator proposes, another decides; to stop a client at once, one is enough. */
@Component
public class RegisteringClients {

    /** What became of a proposal: done, or which field is wrong and why. */
    public sealed interface Proposed {
        record Waiting(Proposal proposal) implements Proposed {}

        record Faulty(Map<String, String> faults) implements Proposed {}
    }

    private final Clients clients;
    private final Grants grants;
    private final AuditTrail trail;
    private final Clock clock;

    RegisteringClients(Clients clients, Grants grants, AuditTrail trail, Clock clock) {
        this.clients = clients;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Proposed register(ClientForm form, AccountId who) {
        return propose(UUID.randomUUID(), Kind.REGISTER, form, who);
    }

    @Transactional
    public Proposed change(UUID client, ClientForm form, AccountId who) {
        return propose(known(client).id(), Kind.CHANGE, form, who);
    }

    @Transactional
    public void askNewSecret(UUID client, AccountId who) {
        propose(client, Kind.NEW_SECRET, known(client).form(), who);
    }

    @Transactional
    public void askToResume(UUID client, AccountId who) {
        propose(client, Kind.RESUME, known(client).form(), who);
    }

    /**
     * Approves; gives the client's secret where a new one was made: it is told this once.
     *
     * @throws IdentityProblem when the administrator is the one who proposed, or it has been decided
     */
    @Transactional
    public @Nullable String approve(UUID proposal, AccountId who) {
        Proposal waiting = decide(proposal, State.APPROVED, who);
        String secret = needsSecret(waiting) ? Secret.fresh() : null;
        clients.save(result(waiting, secret));
        if (waiting.kind() != Kind.REGISTER) {
            grants.endAllOf(waiting.client());
        }
        return secret;
    }

    @Transactional
    public void refuse(UUID proposal, AccountId who) {
        decide(proposal, State.REFUSED, who);
    }

    @Transactional
    public void suspend(UUID client, AccountId who) {
        Client known = known(client);
        clients.save(new Client(client, known.form(), known.secret(), Client.State.SUSPENDED, clock.instant()));
        grants.endAllOf(client);
        trail.record(Act.of(who, "identity.client-suspend", "client:" + client));
    }

    private Proposed propose(UUID client, Kind kind, ClientForm form, AccountId who) {
        Map<String, String> faults = ClientRules.faults(form);
        if (!faults.isEmpty()) {
            return new Proposed.Faulty(faults);
        }
        Proposal proposal = Proposal.of(client, kind, form, who, clock.instant());
        clients.add(proposal);
        trail.record(Act.of(who, "identity.client-propose", "client:" + client)
                .with(Map.of("kind", kind.name(), "name", form.name())));
        return new Proposed.Waiting(proposal);
    }

    private Proposal decide(UUID id, State how, AccountId who) {
        Proposal proposal = clients.lock(id).orElseThrow(IdentityProblem::unknownClient);
        if (proposal.state() != State.WAITING) {
            throw IdentityProblem.decidedAlready();
        }
        if (how == State.APPROVED && proposal.proposedBy().equals(who)) {
            throw IdentityProblem.secondPairOfEyes();
        }
        Instant now = clock.instant();
        clients.save(proposal.decided(how, who, now));
        trail.record(Act.of(
                        who,
                        "identity.client-" + (how == State.APPROVED ? "approve" : "refuse"),
                        "client:" + proposal.client())
                .with(Map.of("kind", proposal.kind().name(), "proposal", id.toString())));
        return proposal;
    }

    private boolean needsSecret(Proposal proposal) {
        if (proposal.form().byKey()) {
            return false;
        }
        return proposal.kind() == Kind.NEW_SECRET
                || clients.find(proposal.client()).map(Client::secret).isEmpty();
    }

    private Client result(Proposal proposal, @Nullable String secret) {
        String kept = clients.find(proposal.client()).map(Client::secret).orElse(null);
        String digest = secret == null ? kept : Secret.digest(secret).hex();
        return new Client(
                proposal.client(),
                proposal.form(),
                proposal.form().byKey() ? null : digest,
                Client.State.ACTIVE,
                clock.instant());
    }

    private Client known(UUID client) {
        return clients.find(client).orElseThrow(IdentityProblem::unknownClient);
    }
}
