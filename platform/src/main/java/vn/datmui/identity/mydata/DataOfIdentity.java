package vn.datmui.identity.mydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.PersonalData;
import vn.datmui.identity.provider.Grants;
import vn.datmui.identity.provider.Scope;
import vn.datmui.identity.representation.Mandate;
import vn.datmui.identity.representation.Mandates;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.FailureTable;
import vn.datmui.kernel.AccountId;

/** What identity itself keeps about a person. Secrets and their digests are nobody's to read. */
@Component
class DataOfIdentity implements PersonalData {

    private static final int MOST_SIGHTINGS = 1000;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Grants grants;
    private final Mandates mandates;
    private final Sightings sightings;
    private final DataRequests requests;
    private final FailureTable devices;

    DataOfIdentity(
            Accounts accounts,
            Sessions sessions,
            Grants grants,
            Mandates mandates,
            Sightings sightings,
            DataRequests requests,
            FailureTable devices) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.grants = grants;
        this.mandates = mandates;
        this.sightings = sightings;
        this.requests = requests;
        this.devices = devices;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public Object of(AccountId id) {
        Map<String, Object> data = new LinkedHashMap<>();
        accounts.find(id).ifPresent(account -> data.putAll(facts(account)));
        data.put(
                "sessions",
                sessions.of(id).stream()
                        .map(s -> words("startedAt", s.startedAt(), "address", s.address(), "device", s.device()))
                        .toList());
        data.put(
                "consents",
                grants.linkedTo(id).stream()
                        .map(linked -> words(
                                "application", linked.name(),
                                "scopes",
                                        linked.scopes().stream()
                                                .map(Scope::word)
                                                .toList(),
                                "since", linked.since()))
                        .toList());
        data.put(
                "mandates",
                mandates.of(id).stream().map(DataOfIdentity::mandate).toList());
        data.put(
                "seenByOthers",
                new ArrayList<>(sightings.of(id, null, MOST_SIGHTINGS).stream()
                        .map(s -> words("at", s.at(), "who", s.who(), "act", s.verb(), "record", s.subject()))
                        .toList()));
        data.put(
                "requests",
                requests.of(id).stream()
                        .map(r -> words(
                                "askedAt",
                                r.askedAt(),
                                "kind",
                                r.kind(),
                                "state",
                                r.state(),
                                "reason",
                                r.reason(),
                                "answer",
                                r.answer()))
                        .toList());
        return data;
    }

    @Override
    public Map<String, Integer> erase(AccountId account) {
        return Map.of("devices", devices.forgetDevices(account));
    }

    private static Map<String, Object> facts(Account account) {
        return words(
                "fullName",
                account.fullName(),
                "personalId",
                account.personalId() == null ? null : account.personalId().value(),
                "birthDate",
                account.birthDate(),
                "gender",
                account.gender(),
                "address",
                account.address(),
                "areaCode",
                account.areaCode(),
                "email",
                account.email(),
                "phone",
                account.phone());
    }

    private static Map<String, Object> mandate(Mandate mandate) {
        return words(
                "kind", mandate.kind(),
                "for", mandate.name(),
                "procedures", List.copyOf(mandate.procedures()),
                "from", mandate.period().from(),
                "to", mandate.period().to(),
                "state", mandate.state(),
                "basis", mandate.basis());
    }

    /** Names and values in turn; what is not known is left out, and everything but lists becomes text. */
    private static Map<String, Object> words(@Nullable Object... pairs) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                words.put(String.valueOf(pairs[i]), value instanceof List<?> ? value : value.toString());
            }
        }
        return words;
    }
}
