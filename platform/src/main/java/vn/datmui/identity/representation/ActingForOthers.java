package vn.datmui.identity.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.ActingFor;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.Representatives;
import vn.datmui.identity.signin.MandatesInForce;
import vn.datmui.identity.signin.Session;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** The switch between one's own business and that of others; a mandate is looked at anew with every request. */
@Component
public class ActingForOthers implements MandatesInForce, Representatives {

    private final Mandates mandates;
    private final AccountTable accounts;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    ActingForOthers(Mandates mandates, AccountTable accounts, Sessions sessions, AuditTrail trail, Clock clock) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The mandates by which a person may act today. */
    public List<Mandate> open(AccountId person) {
        LocalDate today = LocalDate.now(clock);
        return mandates.of(person).stream()
                .filter(mandate -> mandate.representative().equals(person) && mandate.holds(today))
                .toList();
    }

    @Override
    public Optional<ActingFor> actingFor(Session session) {
        UUID id = session.actingFor();
        return id == null
                ? Optional.empty()
                : mandates.find(id)
                        .filter(mandate -> mandate.representative().equals(session.account()))
                        .filter(mandate -> mandate.holds(LocalDate.now(clock)))
                        .flatMap(ActingForOthers::words);
    }

    /** @param mandate null for the person's own business */
    @Transactional
    public void turnTo(Session session, @Nullable UUID mandate) {
        AccountId me = session.account();
        if (mandate == null) {
            sessions.actFor(session, null);
            trail.record(Act.of(me, "identity.act-for-oneself", "account:" + me));
            return;
        }
        Mandate chosen = open(me).stream()
                .filter(one -> one.id().equals(mandate))
                .findFirst()
                .orElseThrow(IdentityProblem::unknownMandate);
        sessions.actFor(session, mandate);
        Act act = Act.of(me, "identity.act-for-another", "mandate:" + mandate);
        trail.record(chosen.represented() == null ? act : act.onBehalfOf(chosen.represented()));
    }

    @Override
    public List<AccountId> readersOf(AccountId account) {
        Optional<Account> known = accounts.find(account);
        boolean readsThemself = known.isEmpty()
                || known.get().officer() != null
                || known.get().taxCode() == null
                        && accounts.passwordHash(account).isPresent();
        if (readsThemself) {
            return List.of(account);
        }
        LocalDate today = LocalDate.now(clock);
        List<AccountId> others = mandates.of(account).stream()
                .filter(mandate -> account.equals(mandate.represented()) && mandate.holds(today))
                .filter(mandate -> mandate.kind() != Mandate.Kind.PERSON)
                .map(Mandate::representative)
                .distinct()
                .toList();
        return others.isEmpty() ? List.of(account) : others;
    }

    private static Optional<ActingFor> words(Mandate mandate) {
        AccountId represented = mandate.represented();
        return represented == null
                ? Optional.empty()
                : Optional.of(new ActingFor(mandate.id(), represented, mandate.name(), mandate.procedures()));
    }
}
