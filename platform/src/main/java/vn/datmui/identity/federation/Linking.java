package vn.datmui.identity.federation;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.LinkingRule.Decision;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.HalfSignIns;
import vn.datmui.identity.signin.OpeningSession;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.SecondFactors;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.VietnameseText;

/** Lets people in by identities of other providers, and ties these to accounts as the {@link LinkingRule} says. */
@Component
public class Linking {

    private static final Logger log = LoggerFactory.getLogger(Linking.class);

    private final LinkedIdentities identities;
    private final Accounts accounts;
    private final AccountTable table;
    private final OpeningSession sessions;
    private final SecondFactors factors;
    private final HalfSignIns halves;
    private final AuditTrail trail;
    private final Clock clock;

    Linking(
            LinkedIdentities identities,
            Accounts accounts,
            AccountTable table,
            OpeningSession sessions,
            SecondFactors factors,
            HalfSignIns halves,
            AuditTrail trail,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.table = table;
        this.sessions = sessions;
        this.factors = factors;
        this.halves = halves;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param present who is signed in already, in this browser */
    @Transactional
    public Arrival arrive(ForeignIdentity identity, @Nullable SignedIn present, Caller caller) {
        return switch (LinkingRule.decide(facts(identity, present))) {
            case Decision.Enter enter -> enter(enter.account(), identity, caller);
            case Decision.Link link -> {
                link(link.account(), identity, LinkedIdentity.Proof.NUMBER);
                yield enter(link.account(), identity, caller);
            }
            case Decision.Open _ -> {
                Account opened = open(identity);
                link(opened, identity, LinkedIdentity.Proof.NUMBER);
                yield enter(opened, identity, caller);
            }
            case Decision.AskToProve _ -> new Arrival.AskedToProve();
            case Decision.Refuse refuse -> refuse(identity, refuse.reason().name());
        };
    }

    /** Ties the identity to the account of the person, who has signed in to it and says that both are theirs. */
    @Transactional
    public Arrival confirm(ForeignIdentity identity, SignedIn me, Caller caller) {
        return switch (LinkingRule.decide(facts(identity, me))) {
            case Decision.Enter enter -> stay(enter.account(), identity, me, caller);
            case Decision.Link link -> {
                link(link.account(), identity, LinkedIdentity.Proof.NUMBER);
                yield stay(link.account(), identity, me, caller);
            }
            case Decision.AskToProve _ -> {
                Account mine = accounts.find(me.account()).orElseThrow();
                link(mine, identity, LinkedIdentity.Proof.SIGN_IN);
                yield stay(mine, identity, me, caller);
            }
            case Decision.Refuse refuse -> refuse(identity, refuse.reason().name());
            case Decision.Open _ -> throw new IllegalStateException("somebody is signed in");
        };
    }

    /** Takes an identity away from an account, unless the person could then no longer sign in; says whether it did. */
    @Transactional
    public boolean unlink(AccountId account, UUID identity) {
        boolean otherWay = table.passwordHash(account).isPresent()
                || identities.of(account).size() > 1;
        if (!otherWay || !identities.remove(account, identity)) {
            return false;
        }
        trail.record(Act.of(account, "identity.unlink", "identity:" + identity));
        return true;
    }

    private LinkingRule.Facts facts(ForeignIdentity identity, @Nullable SignedIn present) {
        Optional<Account> linked =
                identities.find(identity.issuer(), identity.subject()).flatMap(link -> accounts.find(link.account()));
        Optional<Account> ofNumber = Optional.ofNullable(identity.number()).flatMap(accounts::findCitizen);
        Account me = present == null ? null : accounts.find(present.account()).orElse(null);
        return new LinkingRule.Facts(identity, linked, ofNumber, me);
    }

    /** The session goes on, unless the identity makes us surer of the person than it does. */
    private Arrival stay(Account account, ForeignIdentity identity, SignedIn me, Caller caller) {
        return me.assurance().reaches(identity.level()) ? new Arrival.Stayed() : enter(account, identity, caller);
    }

    private Arrival enter(Account account, ForeignIdentity identity, Caller caller) {
        identities
                .find(identity.issuer(), identity.subject())
                .ifPresent(link -> identities.used(link.id(), identity.level(), clock.instant()));
        if (!identity.level().reaches(AssuranceLevel.SUBSTANTIAL) && factors.protect(account.id())) {
            return new Arrival.HalfWay(halves.begin(account.id()));
        }
        Proof proof = new Proof(
                identity.level(),
                Stream.concat(Stream.of("fed"), identity.methods().stream()).toList());
        return new Arrival.Entered(sessions.open(account, caller, proof));
    }

    private void link(Account account, ForeignIdentity identity, LinkedIdentity.Proof proof) {
        var now = clock.instant();
        UUID id = UUID.randomUUID();
        identities.add(new LinkedIdentity(
                id,
                identity.issuer(),
                identity.subject(),
                account.id(),
                identity.provider(),
                proof,
                identity.level(),
                now,
                now));
        if (proof == LinkedIdentity.Proof.NUMBER) {
            table.fillBlanks(account.id(), person(account.id(), identity));
        }
        trail.record(Act.of(account.id(), "identity.link", "identity:" + id)
                .with(Map.of(
                        "provider", identity.provider(), "proof", proof.name().toLowerCase(Locale.ROOT))));
    }

    private Account open(ForeignIdentity identity) {
        AccountId id = new AccountId(UUID.randomUUID());
        table.open(person(id, identity), null, clock.instant());
        Account account =
                table.findCitizen(Objects.requireNonNull(identity.number())).orElseThrow();
        trail.record(Act.of(account.id(), "identity.open", "account:" + account.id())
                .with(Map.of("provider", identity.provider())));
        return account;
    }

    private static Account person(AccountId id, ForeignIdentity identity) {
        return new Account(
                id,
                VietnameseText.clean(identity.fullName()),
                identity.number(),
                null,
                identity.birthDate(),
                identity.gender(),
                identity.address(),
                null,
                identity.email(),
                identity.phone());
    }

    private Arrival refuse(ForeignIdentity identity, String reason) {
        log.warn("An identity of {} is refused: {}", identity.provider(), reason);
        trail.record(Act.ofSystem("identity.federation-refused", "upstream:" + identity.provider())
                .with(Map.of("reason", reason)));
        return new Arrival.Refused(reason);
    }
}
