package vn.datmui.identity.mydata;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.mydata.DataRequest.Kind;
import vn.datmui.identity.mydata.DataRequest.State;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.WorkCalendar;

/** Takes requests to correct or to erase, and says by when the law of that day wants an answer. */
@Component
public class AskingAboutData {

    private static final String SERVICE_CENTRE = "service-centre";
    private static final int LONGEST_WANTED = 300;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_WAITING = 10;

    private final DataRequests requests;
    private final Accounts accounts;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final Clock clock;
    private final Deadlines deadlines = new Deadlines(WorkCalendar.standard());

    AskingAboutData(DataRequests requests, Accounts accounts, Agencies agencies, AuditTrail trail, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    /** Field to fault; empty when it was taken. */
    @Transactional
    public Map<String, String> ask(SignedIn me, Map<String, String> typed) {
        Map<String, String> faults = faults(me, typed);
        if (!faults.isEmpty()) {
            return faults;
        }
        Kind kind = Kind.valueOf(text(typed, "kind"));
        Instant now = clock.instant();
        DataLaw law = DataLaw.on(LocalDate.now(clock));
        boolean correction = kind == Kind.CORRECT;
        DataRequest request = new DataRequest(
                UUID.randomUUID(),
                me.account(),
                agencyFor(me),
                kind,
                correction ? text(typed, "fact") : "",
                correction ? VietnameseText.clean(text(typed, "wanted")) : "",
                VietnameseText.cleanLines(text(typed, "reason")),
                now,
                law,
                law.due(now, clock.getZone(), deadlines),
                State.WAITING,
                "");
        requests.add(request);
        trail.record(Act.of(me.account(), "identity.data-request", "data-request:" + request.id())
                .with(Map.of("kind", kind.name(), "due", request.dueAt().toString(), "law", law.name())));
        return Map.of();
    }

    @Transactional
    public void withdraw(SignedIn me, UUID id) {
        DataRequest request = requests.lock(id)
                .filter(one -> one.account().equals(me.account()) && one.state() == State.WAITING)
                .orElseThrow(IdentityProblem::unknownDataRequest);
        requests.withdraw(request.id());
        trail.record(Act.of(me.account(), "identity.data-request-withdraw", "data-request:" + id));
    }

    private Map<String, String> faults(SignedIn me, Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(one -> one.name().equals(text(typed, "kind")))
                .findFirst();
        if (kind.isEmpty()) {
            faults.put("kind", "kind");
        }
        if (kind.filter(Kind.CORRECT::equals).isPresent()) {
            Optional<OwnFact> fact = OwnFact.of(text(typed, "fact"));
            if (fact.isEmpty()) {
                faults.put("fact", "fact");
            }
            String wanted = text(typed, "wanted");
            if (wanted.isEmpty()
                    || wanted.length() > LONGEST_WANTED
                    || fact.filter(f -> !f.fits(wanted)).isPresent()) {
                faults.put("wanted", "wanted");
            }
        }
        String reason = text(typed, "reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.put("reason", "reason");
        }
        long waiting = requests.of(me.account()).stream()
                .filter(one -> one.state() == State.WAITING)
                .count();
        if (waiting >= MOST_WAITING) {
            faults.put("kind", "tooMany");
        }
        return faults;
    }

    /** The commune of the residence; of somebody whose residence is not known, the province's service centre. */
    private AgencyCode agencyFor(SignedIn me) {
        LocalDate today = LocalDate.now(clock);
        return accounts.find(me.account())
                .map(Account::areaCode)
                .flatMap(area -> agencies.committeeOf(area, today))
                .or(() -> agencies.at(Level.PROVINCE, today).stream()
                        .filter(agency -> agency.kind().equals(SERVICE_CENTRE))
                        .findFirst())
                .map(Agency::code)
                .orElseThrow(IdentityProblem::unknownDataRequest);
    }

    /** The requests of a person, the latest first. */
    public List<DataRequest> of(SignedIn me) {
        return requests.of(me.account());
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
