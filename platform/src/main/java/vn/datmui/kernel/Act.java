package vn.datmui.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person or of the system, as the audit record keeps it: who did it, for whom, what, to which record. When and
 * from where are added by the trail.
 *
 * @param who the account that acted; null when the system acted by itself
 * @param onBehalfOf the account for which it was done, when that is another person (assisted filing)
 * @param verb what was done, in English, module first: {@code dossiers.accept}
 * @param subject the record touched, as {@code kind:identifier}
 * @param details further facts, short; never form contents
 */
public record Act(
        @Nullable AccountId who,
        @Nullable AccountId onBehalfOf,
        String verb,
        String subject,
        Map<String, String> details) {

    public Act {
        details = Map.copyOf(details);
    }

    public static Act of(AccountId who, String verb, String subject) {
        return new Act(who, null, verb, subject, Map.of());
    }

    public static Act ofSystem(String verb, String subject) {
        return new Act(null, null, verb, subject, Map.of());
    }

    public Act onBehalfOf(AccountId person) {
        return new Act(who, person, verb, subject, details);
    }

    public Act with(Map<String, String> moreDetails) {
        return new Act(who, onBehalfOf, verb, subject, moreDetails);
    }
}
