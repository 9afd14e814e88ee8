package vn.datmui.identity.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks for in the record of acts; blank texts and nulls ask for nothing.
 *
 * @param before only acts with a smaller number: the next page
 * @param who a user name, a personal number or a part of a name
 * @param verb how the verb begins
 */
public record ActSearch(
        @Nullable Long before,
        String who,
        String verb,
        String subject,
        @Nullable Instant from,
        @Nullable Instant until) {}
