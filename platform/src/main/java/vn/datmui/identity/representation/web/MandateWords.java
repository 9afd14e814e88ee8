package vn.datmui.identity.representation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.ProcedureNames;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.representation.Mandate;
import vn.datmui.identity.representation.Mandate.State;
import vn.datmui.pages.Choice;

/** Mandates in words. */
@Component
class MandateWords {

    private final Accounts accounts;
    private final ObjectProvider<ProcedureNames> procedures;
    private final Clock clock;

    MandateWords(Accounts accounts, ObjectProvider<ProcedureNames> procedures, Clock clock) {
        this.accounts = accounts;
        this.procedures = procedures;
        this.clock = clock;
    }

    MandateLine line(SignedIn me, Mandate mandate) {
        Map<String, String> names = names();
        boolean mine = mandate.concerns(me.party());
        return new MandateLine(
                mandate,
                accounts.find(mandate.representative()).map(Account::fullName).orElse(""),
                mandate.procedures().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .sorted()
                        .toList(),
                mandate.waitsFor(me.account()),
                mine
                        && (mandate.state() == State.ACTIVE
                                || mandate.state() == State.WAITING
                                        && mandate.askedBy().equals(me.account())),
                LocalDate.now(clock));
    }

    List<Choice> procedures() {
        return names().entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        procedures.stream().forEach(source -> names.putAll(source.on(LocalDate.now(clock))));
        return names;
    }
}
