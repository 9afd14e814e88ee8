package vn.datmui.identity.mydata;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.AccountAlert;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.PersonalData;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.mydata.DataRequest.Kind;
import vn.datmui.identity.mydata.DataRequest.State;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * Answers requests about data: done as asked, or refused with the reason and its legal basis. What laws on archives and records ask to keep is not
 * erased: the dossiers, their papers, and the record of acts.
 */
@Component
public class AnsweringAboutData {

    private static final int LONGEST_ANSWER = 2000;

    private final DataRequests requests;
    private final AccountTable accounts;
    private final ObjectProvider<PersonalData> parts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringAboutData(
            DataRequests requests,
            AccountTable accounts,
            ObjectProvider<PersonalData> parts,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.parts = parts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the agencies at whose counters the officer works. */
    public List<DataRequest> atDesk(SignedIn me) {
        return requests.ofAgencies(agenciesOf(me));
    }

    /**
     * @return whether the answer was long enough and not too long; nothing is done otherwise
     * @throws IdentityProblem unknown when it is another agency's, the officer's own, or decided
     */
    @Transactional
    public boolean answer(SignedIn me, UUID id, boolean granted, String answer) {
        DataRequest request = requests.lock(id)
                .filter(one -> one.state() == State.WAITING && agenciesOf(me).contains(one.agency()))
                .filter(one -> !one.account().equals(me.account()))
                .orElseThrow(IdentityProblem::unknownDataRequest);
        if (answer.isBlank() || answer.strip().length() > LONGEST_ANSWER) {
            return false;
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("kind", request.kind().name());
        details.put("inTime", String.valueOf(!request.isOverdue(clock.instant())));
        if (granted) {
            details.putAll(request.kind() == Kind.CORRECT ? correct(request) : erase(request));
        }
        requests.decide(id, granted ? State.DONE : State.REFUSED, answer.strip(), me.account(), clock.instant());
        trail.record(Act.of(
                        me.account(),
                        granted ? "identity.data-request-grant" : "identity.data-request-refuse",
                        "data-request:" + id)
                .onBehalfOf(request.account())
                .with(details));
        events.publishEvent(AccountAlert.of(
                request.account(), AccountAlert.Kind.DATA_REQUEST_ANSWERED, clock.instant(), me.fullName()));
        return true;
    }

    private Map<String, String> correct(DataRequest request) {
        accounts.correct(
                request.account(), OwnFact.of(request.fact()).orElseThrow().name(), request.wanted());
        return Map.of("fact", request.fact());
    }

    private Map<String, String> erase(DataRequest request) {
        Map<String, String> erased = new LinkedHashMap<>();
        parts.orderedStream()
                .forEach(part -> part.erase(request.account())
                        .forEach((what, count) -> erased.put("erased-" + what, String.valueOf(count))));
        return erased;
    }

    private static Set<AgencyCode> agenciesOf(SignedIn me) {
        return me.posts().stream()
                .filter(post -> post.role() == Role.COUNTER_OFFICER)
                .map(Post::agency)
                .collect(Collectors.toSet());
    }

    /** The request, for the desk that may see it. */
    public Optional<DataRequest> find(SignedIn me, UUID id) {
        return atDesk(me).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
