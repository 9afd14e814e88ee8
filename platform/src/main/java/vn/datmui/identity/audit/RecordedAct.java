package vn.datmui.identity.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One act as it was recorded, with the names of the people for reading.
 *
 * @param assurance the word of the level of assurance; blank for acts of the system and from before levels were recorded
 */
public record RecordedAct(
        long id,
        Instant at,
        String who,
        String onBehalfOf,
        String verb,
        String subject,
        Map<String, String> details,
        String assurance,
        String address,
        String request) {}
