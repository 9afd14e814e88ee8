package vn.datmui.identity.audit;

import java.time.Instant;
import java.util.Map;

/** One act as it was recorded, with the names of the people for reading. */
public record RecordedAct(
        long id,
        Instant at,
        String who,
        String onBehalfOf,
        String verb,
        String subject,
        Map<String, String> details,
        String address,
        String request) {}
