package vn.datmui.identity.representation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.AccountAlert.Kind;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.TaxCode;
import vn.datmui.identity.representation.Mandate.Side;
import vn.datmui.identity.representation.Mandate.State;
import vn.datmui.identity.representation.MandateForm.Way;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;
import vn.datmui.kernel.VietnameseText;

/** Asks for mandates, accepts, refuses and revokes them. Nobody binds anybody who has not agreed. */
@Component
public class Mandating {

    private static final int LONGEST_SEEN = 300;

    private final Mandates mandates;
    private final MandateRules rules;
    private final Accounts accounts;
    private final AccountTable table;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandating(
            Mandates mandates,
            MandateRules rules,
            Accounts accounts,
            AccountTable table,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandates = mandates;
        this.rules = rules;
        this.accounts = accounts;
        this.table = table;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Field to fault; empty when it was asked for. While acting for a business, a person gives in its name; only of what they have. */
    @Transactional
    public Map<String, String> ask(SignedIn me, MandateForm form) {
        Map<String, String> faults = rules.faults(me.account(), form);
        if (!faults.isEmpty()) {
            return faults;
        }
        Way way = form.way().orElseThrow();
        if (me.actingFor() != null && (way != Way.GIVE || !mayPassOn(me, form))) {
            throw IdentityProblem.beyondMandate();
        }
        Mandate mandate = mandate(me, way, form);
        mandates.add(mandate, me.assurance().word());
        note(me, "identity.mandate-ask", mandate);
        other(mandate, me.party()).ifPresent(who -> tell(who, Kind.MANDATE_ASKED, mandate, me.fullName()));
        return Map.of();
    }

    /** By the side that was asked. */
    @Transactional
    public void accept(SignedIn me, UUID id) {
        answer(me, id, State.ACTIVE);
    }

    @Transactional
    public void refuse(SignedIn me, UUID id) {
        answer(me, id, State.REFUSED);
    }

    /**
     * By an officer who has seen the papers of the child or the business.
     *
     * @return the field that was wrong; empty when it is decided
     */
    @Transactional
    public Optional<String> decide(SignedIn officer, UUID id, boolean accepted, String seen) {
        if (!officer.holds(Role.COUNTER_OFFICER)) {
            throw IdentityProblem.notOpenToYou();
        }
        Mandate mandate = mandates.lock(id)
                .filter(m -> m.state() == State.WAITING && m.waitsFor() == Side.OFFICER)
                .orElseThrow(IdentityProblem::unknownMandate);
        if (seen.isBlank() || seen.strip().length() > LONGEST_SEEN) {
            return Optional.of("seen");
        }
        AccountId represented = accepted ? accountOf(mandate) : mandate.represented();
        if (accepted && represented == null) {
            return Optional.of("otherName");
        }
        State state = accepted ? State.ACTIVE : State.REFUSED;
        Mandate decided = with(mandate, represented, state);
        mandates.decide(decided, officer.account(), seen.strip(), clock.instant());
        note(officer, "identity.mandate-" + (accepted ? "verify" : "refuse"), decided);
        tell(mandate.representative(), Kind.MANDATE_DECIDED, decided, officer.fullName());
        return Optional.empty();
    }

    /** By either side, at once. */
    @Transactional
    public void revoke(SignedIn me, UUID id) {
        Mandate mandate = mandates.lock(id)
                .filter(m -> m.concerns(me.party()) || m.representative().equals(me.account()))
                .filter(m -> m.state() == State.ACTIVE || m.askedBy().equals(me.account()))
                .orElseThrow(IdentityProblem::unknownMandate);
        if (mandate.state() == State.WAITING) {
            mandates.decide(with(mandate, mandate.represented(), State.REFUSED), me.account(), "", clock.instant());
        } else if (mandate.state() == State.ACTIVE) {
            mandates.revoke(id, me.account(), clock.instant());
        }
        note(me, "identity.mandate-revoke", mandate);
        other(mandate, me.party()).ifPresent(who -> tell(who, Kind.MANDATE_REVOKED, mandate, me.fullName()));
    }

    private void answer(SignedIn me, UUID id, State state) {
        Mandate mandate =
                mandates.lock(id).filter(m -> m.waitsFor(me.account())).orElseThrow(IdentityProblem::unknownMandate);
        Mandate decided = with(mandate, mandate.represented(), state);
        mandates.decide(decided, me.account(), "", clock.instant());
        note(me, "identity.mandate-" + (state == State.ACTIVE ? "accept" : "refuse"), decided);
        tell(mandate.askedBy(), Kind.MANDATE_DECIDED, decided, me.fullName());
    }

    /** Only the legal representative of a business authorises others, and nobody gives more than they have. */
    private boolean mayPassOn(SignedIn me, MandateForm form) {
        return Optional.ofNullable(me.actingFor())
                .flatMap(acting -> mandates.find(acting.mandate()))
                .filter(mandate -> mandate.kind() == Mandate.Kind.BUSINESS)
                .filter(mandate -> mandate.procedures().isEmpty()
                        || !form.procedures().isEmpty() && mandate.procedures().containsAll(form.procedures()))
                .isPresent();
    }

    private Mandate mandate(SignedIn me, Way way, MandateForm form) {
        String name = VietnameseText.clean(form.of("name"));
        String number = form.of("number").replaceAll("\\s", "");
        return switch (way) {
            case GIVE ->
                of(
                        me,
                        form,
                        Mandate.Kind.PERSON,
                        me.party(),
                        rules.person(form).orElseThrow().id(),
                        "",
                        accounts.find(me.party()).map(Account::fullName).orElse(""),
                        Side.REPRESENTATIVE);
            case ASK ->
                of(
                        me,
                        form,
                        Mandate.Kind.PERSON,
                        rules.person(form).orElseThrow().id(),
                        me.account(),
                        "",
                        name,
                        Side.REPRESENTED);
            case CHILD -> of(me, form, Mandate.Kind.CHILD, null, me.account(), number, name, Side.OFFICER);
            case BUSINESS -> of(me, form, Mandate.Kind.BUSINESS, null, me.account(), number, name, Side.OFFICER);
        };
    }

    private Mandate of(
            SignedIn me,
            MandateForm form,
            Mandate.Kind kind,
            @Nullable AccountId represented,
            AccountId representative,
            String number,
            String name,
            Side waitsFor) {
        return new Mandate(
                UUID.randomUUID(),
                kind,
                represented,
                representative,
                number,
                name,
                kind == Mandate.Kind.CHILD ? form.day("birthDate").orElse(null) : null,
                form.procedures(),
                rules.period(form),
                VietnameseText.clean(form.of("basis")),
                waitsFor,
                State.WAITING,
                me.account(),
                clock.instant());
    }

    /** Opened when there is none; null when the number belongs to somebody of another name, or to the representative. */
    private @Nullable AccountId accountOf(Mandate mandate) {
        Account account = mandate.kind() == Mandate.Kind.CHILD ? child(mandate) : business(mandate);
        boolean fits = MandateRules.isSame(account.fullName(), mandate.name())
                && !account.id().equals(mandate.representative());
        return fits ? account.id() : null;
    }

    private Account child(Mandate mandate) {
        PersonalId number = new PersonalId(mandate.number());
        return accounts.findCitizen(number).orElseGet(() -> {
            Account opened = accounts.openAtCounter(number, mandate.name(), "");
            table.fillBlanks(
                    opened.id(),
                    new Account(opened.id(), mandate.name(), number, null, mandate.birthDate(), "", "", null, "", ""));
            return opened;
        });
    }

    private Account business(Mandate mandate) {
        TaxCode code = new TaxCode(mandate.number());
        table.openBusiness(new AccountId(UUID.randomUUID()), mandate.name(), code, clock.instant());
        return table.findBusiness(code).orElseThrow();
    }

    private static Mandate with(Mandate mandate, @Nullable AccountId represented, State state) {
        return new Mandate(
                mandate.id(),
                mandate.kind(),
                represented,
                mandate.representative(),
                mandate.number(),
                mandate.name(),
                mandate.birthDate(),
                mandate.procedures(),
                mandate.period(),
                mandate.basis(),
                Side.NOBODY,
                state,
                mandate.askedBy(),
                mandate.askedAt());
    }

    private static Optional<AccountId> other(Mandate mandate, AccountId me) {
        return me.equals(mandate.representative())
                ? Optional.ofNullable(mandate.represented())
                : Optional.of(mandate.representative());
    }

    private void tell(AccountId who, Kind kind, Mandate mandate, String by) {
        events.publishEvent(new AccountAlert(
                who,
                kind,
                "mandate:" + mandate.id() + "@" + kind,
                clock.instant(),
                java.util.List.of(by, mandate.name())));
    }

    private void note(SignedIn me, String verb, Mandate mandate) {
        Act act = Act.of(me.account(), verb, "mandate:" + mandate.id())
                .with(Map.of(
                        "kind", mandate.kind().name(),
                        "state", mandate.state().name(),
                        "procedures", String.join(" ", mandate.procedures()),
                        "until", String.valueOf(mandate.period().to())));
        AccountId represented = mandate.represented();
        trail.record(represented == null || represented.equals(me.account()) ? act : act.onBehalfOf(represented));
    }
}
