package vn.datmui.identity.federation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.AssuranceLevel;

/**
 * What is agreed with a provider of identities.
 *
 * @param code its short name in addresses: {@code national}
 * @param name what people read on the button: "định danh quốc gia"
 * @param clientId by which name it knows us; blank when that is the address of our document about ourselves
 * @param proof how we prove ourselves to it
 * @param claims which claim carries a fact, where it is not the usual one
 * @param levels which level of ours a word of its {@code acr} means; any other word is low
 * @param trusted the highest level that is believed, whatever it says
 * @param verifiesNumbers whether a number of its is proof of the person, which only the national identity's is (Decree 69/2024)
 * @param validTo the last day; null while none is set
 */
public record UpstreamForm(
        String code,
        String name,
        String issuer,
        String clientId,
        Proof proof,
        Map<Fact, String> claims,
        Map<String, AssuranceLevel> levels,
        AssuranceLevel trusted,
        boolean verifiesNumbers,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** How we prove ourselves at the token endpoint. */
    public enum Proof {
        SECRET_BASIC,
        SECRET_POST,
        /** By our key (RFC 7523); no secret is shared. */
        KEY
    }

    public UpstreamForm {
        claims = Map.copyOf(claims);
        levels = Map.copyOf(levels);
    }

    public String claimOf(Fact fact) {
        return claims.getOrDefault(fact, fact.claim());
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The level of its word, as far as it is trusted. */
    public AssuranceLevel levelOf(@Nullable String acr) {
        return levels.getOrDefault(acr == null ? "" : acr, AssuranceLevel.LOW).atMost(trusted);
    }

    /** The words to ask it for a level or better, the lowest first. */
    public List<String> wordsFor(AssuranceLevel level) {
        return levels.entrySet().stream()
                .filter(word -> word.getValue().reaches(level))
                .sorted(Map.Entry.<String, AssuranceLevel>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
