package vn.datmui.identity.mydata;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.PersonalData;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Everything that the platform keeps about a person, gathered from its modules. */
@Component
public class CopyOfData {

    private final ObjectProvider<PersonalData> parts;
    private final AuditTrail trail;
    private final Clock clock;

    CopyOfData(ObjectProvider<PersonalData> parts, AuditTrail trail, Clock clock) {
        this.parts = parts;
        this.trail = trail;
        this.clock = clock;
    }

    /** By part; the giving away of a copy is an act itself. */
    @Transactional
    public Map<String, Object> of(SignedIn me, String form) {
        Map<String, Object> gathered = new TreeMap<>();
        parts.stream().forEach(part -> gathered.put(part.part(), part.of(me.account())));
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("madeAt", clock.instant().toString());
        copy.putAll(gathered);
        trail.record(Act.of(me.account(), "identity.data-copy", "account:" + me.account())
                .with(Map.of("form", form)));
        return copy;
    }
}
