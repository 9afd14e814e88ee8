package vn.datmui.identity.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.ProcedureNames;
import vn.datmui.identity.TaxCode;
import vn.datmui.identity.representation.MandateForm.Way;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.VietnameseText;

/** What may be asked for. Each fault names its field and a key of the bundle. */
@Component
class MandateRules {

    static final int OF_AGE = 18;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 300;

    private final Accounts accounts;
    private final ObjectProvider<ProcedureNames> procedures;
    private final Clock clock;

    MandateRules(Accounts accounts, ObjectProvider<ProcedureNames> procedures, Clock clock) {
        this.accounts = accounts;
        this.procedures = procedures;
        this.clock = clock;
    }

    Map<String, String> faults(AccountId me, MandateForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Way> way = form.way();
        if (way.isEmpty()) {
            faults.put("way", "way");
            return faults;
        }
        String name = form.of("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("name", "name");
        }
        numberFault(me, form, way.get()).ifPresent(fault -> faults.putIfAbsent("number", fault));
        if (way.get() == Way.CHILD && !isChild(form)) {
            faults.put("birthDate", "birthDate");
        }
        if (form.procedures().stream().anyMatch(code -> !names().containsKey(code))) {
            faults.put("procedure1", "procedure");
        }
        if (form.of("basis").isEmpty() || form.of("basis").length() > LONGEST_BASIS) {
            faults.put("basis", "basis");
        }
        periodFaults(form, faults);
        return faults;
    }

    /** From today unless said; a mandate between people without an end ends after a year (Civil Code 2015, art. 563). */
    Period period(MandateForm form) {
        LocalDate from = form.day("from").orElse(LocalDate.now(clock));
        Optional<LocalDate> to = form.day("to");
        return switch (form.way().orElseThrow()) {
            case GIVE, ASK -> new Period(from, to.orElse(from.plusYears(1).minusDays(1)));
            case BUSINESS -> new Period(from, to.orElse(null));
            case CHILD -> {
                LocalDate grown =
                        form.day("birthDate").orElseThrow().plusYears(OF_AGE).minusDays(1);
                yield new Period(from, to.filter(day -> day.isBefore(grown)).orElse(grown));
            }
        };
    }

    /** The grown person of number and name; nobody when they do not belong together, so that numbers cannot be tried. */
    Optional<Account> person(MandateForm form) {
        String number = form.of("number").replaceAll("\\s", "");
        return PersonalId.isPersonalId(number)
                ? accounts.findCitizen(new PersonalId(number))
                        .filter(account -> isSame(account.fullName(), form.of("name")))
                : Optional.empty();
    }

    Map<String, String> names() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = new LinkedHashMap<>();
        procedures.stream().forEach(source -> names.putAll(source.on(today)));
        return names;
    }

    static boolean isSame(String one, String other) {
        return VietnameseText.fold(VietnameseText.clean(one)).equals(VietnameseText.fold(VietnameseText.clean(other)));
    }

    private Optional<String> numberFault(AccountId me, MandateForm form, Way way) {
        String number = form.of("number").replaceAll("\\s", "");
        return switch (way) {
            case GIVE, ASK -> {
                Optional<Account> other = person(form);
                yield other.isEmpty()
                        ? Optional.of("noSuchPerson")
                        : other.get().id().equals(me) ? Optional.of("yourself") : Optional.empty();
            }
            case CHILD -> PersonalId.isPersonalId(number) ? Optional.empty() : Optional.of("personalNumber");
            case BUSINESS -> TaxCode.isTaxCode(number) ? Optional.empty() : Optional.of("taxCode");
        };
    }

    private boolean isChild(MandateForm form) {
        LocalDate today = LocalDate.now(clock);
        return form.day("birthDate")
                .filter(born -> !born.isAfter(today) && born.plusYears(OF_AGE).isAfter(today))
                .isPresent();
    }

    private void periodFaults(MandateForm form, Map<String, String> faults) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> from = form.day("from");
        if (!form.of("from").isEmpty()
                && from.filter(day -> !day.isBefore(today)).isEmpty()) {
            faults.put("from", "from");
        }
        Optional<LocalDate> to = form.day("to");
        if (!form.of("to").isEmpty()
                && to.filter(day -> !day.isBefore(from.orElse(today))).isEmpty()) {
            faults.put("to", "to");
        }
    }
}
