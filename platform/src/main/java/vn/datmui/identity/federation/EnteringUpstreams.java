package vn.datmui.identity.federation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.federation.Upstream.State;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Enters providers of identities with four eyes: whoever is trusted here can be anybody there. One administrator is enough to
 * suspend.
 */
@Component
public class EnteringUpstreams {

    private final Upstreams upstreams;
    private final AuditTrail trail;
    private final Clock clock;

    EnteringUpstreams(Upstreams upstreams, AuditTrail trail, Clock clock) {
        this.upstreams = upstreams;
        this.trail = trail;
        this.clock = clock;
    }

    /** Proposes a version; answers with the faults of its fields, by key of the bundle. A blank secret keeps the one that stands. */
    @Transactional
    public Map<String, String> propose(UpstreamForm form, String secret, AccountId who) {
        String kept = secret.isBlank()
                ? upstreams.standing(form.code()).map(Upstream::secret).orElse(null)
                : secret;
        Map<String, String> faults = UpstreamRules.faults(form, kept != null);
        if (faults.isEmpty()) {
            upstreams.add(version(form, kept, State.WAITING, who));
            record(who, "propose", form);
        }
        return faults;
    }

    @Transactional
    public void approve(UUID id, AccountId who) {
        Upstream waiting = waiting(id);
        if (who.equals(waiting.proposedBy())) {
            throw IdentityProblem.secondPairOfEyes();
        }
        upstreams.decide(waiting, State.ACTIVE, who, clock.instant());
        record(who, "approve", waiting.form());
    }

    @Transactional
    public void refuse(UUID id, AccountId who) {
        Upstream waiting = waiting(id);
        upstreams.decide(waiting, State.REFUSED, who, clock.instant());
        record(who, "refuse", waiting.form());
    }

    @Transactional
    public void suspend(UUID id, AccountId who) {
        Upstream active = locked(id)
                .filter(version -> version.state() == State.ACTIVE)
                .orElseThrow(IdentityProblem::decidedAlready);
        upstreams.decide(active, State.SUSPENDED, who, clock.instant());
        record(who, "suspend", active.form());
    }

    /** The demonstration's own provider, for which nobody's eyes are asked. */
    void enterForDemonstration(UpstreamForm form) {
        if (upstreams.standing(form.code()).isEmpty()) {
            upstreams.add(version(form, null, State.ACTIVE, null));
        }
    }

    private Upstream version(UpstreamForm form, @Nullable String secret, State state, @Nullable AccountId who) {
        boolean byKey = form.proof() == UpstreamForm.Proof.KEY;
        return new Upstream(UUID.randomUUID(), form, byKey ? null : secret, state, who, clock.instant());
    }

    private Upstream waiting(UUID id) {
        return locked(id)
                .filter(version -> version.state() == State.WAITING)
                .orElseThrow(IdentityProblem::decidedAlready);
    }

    private Optional<Upstream> locked(UUID id) {
        return upstreams.lock(id);
    }

    private void record(AccountId who, String what, UpstreamForm form) {
        trail.record(Act.of(who, "identity.upstream-" + what, "upstream:" + form.code())
                .with(Map.of("issuer", form.issuer(), "trusted", form.trusted().word())));
    }
}
