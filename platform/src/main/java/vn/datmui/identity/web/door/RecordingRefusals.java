package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OpenTo;

/** Notes what the door decided and by which rule: refusals in the record of acts, admissions in the log when it is asked for. */
@Component
class RecordingRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingRefusals.class);

    private final AuditTrail trail;

    RecordingRefusals(AuditTrail trail) {
        this.trail = trail;
    }

    void refused(HttpServletRequest request, SignedIn person, OpenTo door) {
        trail.record(Act.of(person.account(), "identity.access-refused", "route:" + route(request))
                .with(Map.of("rule", rule(door), "roles", words(person.roles().toArray()))));
    }

    void admitted(HttpServletRequest request, SignedIn person, OpenTo door) {
        LOG.debug("{} admitted to {} by {}", person.account(), route(request), rule(door));
    }

    /** The pattern, never the address: addresses hold names of records. */
    private static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static String rule(OpenTo door) {
        return (door.anySignedIn() ? "anyone signed in" : words((Object[]) door.value())) + ": "
                + door.reach().words();
    }

    private static String words(Object... roles) {
        return Arrays.stream(roles).map(Object::toString).collect(Collectors.joining(" "));
    }
}
