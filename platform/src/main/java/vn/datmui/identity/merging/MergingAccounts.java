package vn.datmui.identity.merging;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.AccountsMerged;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.MergeUndone;
import vn.datmui.identity.merging.Merge.State;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.PersonalId;

/** Merges duplicates: one administrator proposes, another approves, and either can undo it later. */
@Component
public class MergingAccounts {

    private static final int LONGEST_REASON = 500;

    private final Merges merges;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergingAccounts(Merges merges, Accounts accounts, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.merges = merges;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Answers with the faults of the fields, by key of the bundle. */
    @Transactional
    public Map<String, String> propose(String survivorNumber, String mergedNumber, String reason, AccountId who) {
        Optional<Account> survivor = citizen(survivorNumber);
        Optional<Account> merged = citizen(mergedNumber);
        if (survivor.isEmpty()) {
            return Map.of("survivor", "unknownNumber");
        }
        if (merged.isEmpty() || merged.get().id().equals(survivor.get().id())) {
            return Map.of("merged", merged.isEmpty() ? "unknownNumber" : "sameAccount");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Map.of("reason", "required");
        }
        Merge merge = new Merge(
                UUID.randomUUID(),
                survivor.get().id(),
                merged.get().id(),
                new PersonalId(mergedNumber),
                reason,
                State.WAITING,
                who,
                clock.instant());
        merges.add(merge);
        record(who, "propose", merge);
        return Map.of();
    }

    @Transactional
    public void approve(UUID id, AccountId who) {
        Merge merge = locked(id, State.WAITING);
        if (merge.proposedBy().equals(who)) {
            throw IdentityProblem.secondPairOfEyes();
        }
        merges.decide(merge, State.MERGED, who, clock.instant());
        merges.carryOut(merge);
        record(who, "approve", merge);
        events.publishEvent(new AccountsMerged(merge.id(), merge.survivor(), merge.merged()));
    }

    @Transactional
    public void refuse(UUID id, AccountId who) {
        Merge merge = locked(id, State.WAITING);
        merges.decide(merge, State.REFUSED, who, clock.instant());
        record(who, "refuse", merge);
    }

    /** Says whether it could be undone: not when the number has become somebody else's. */
    @Transactional
    public boolean undo(UUID id, AccountId who) {
        Merge merge = locked(id, State.MERGED);
        if (!merges.takeBack(merge)) {
            return false;
        }
        merges.decide(merge, State.UNDONE, who, clock.instant());
        record(who, "undo", merge);
        events.publishEvent(new MergeUndone(merge.id(), merge.survivor(), merge.merged()));
        return true;
    }

    private Merge locked(UUID id, State state) {
        return merges.lock(id).filter(merge -> merge.state() == state).orElseThrow(IdentityProblem::decidedAlready);
    }

    private Optional<Account> citizen(String number) {
        return PersonalId.isPersonalId(number) ? accounts.findCitizen(new PersonalId(number)) : Optional.empty();
    }

    private void record(AccountId who, String what, Merge merge) {
        trail.record(Act.of(who, "identity.merge-" + what, "account:" + merge.survivor())
                .with(Map.of(
                        "merged", merge.merged().toString(), "merge", merge.id().toString())));
    }
}
