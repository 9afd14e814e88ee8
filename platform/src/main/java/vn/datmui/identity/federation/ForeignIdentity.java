package vn.datmui.identity.federation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.PersonalId;

/**
 * A person as a provider tells of them, after its word has been checked.
 *
 * @param provider the code of the provider
 * @param subject its own name of the person, for ever the same
 * @param numberVerified whether the number is proof of the person: the provider is one that verifies numbers, at level
 *     substantial or better
 * @param methods by what it saw the person prove themselves ({@code amr}), short
 */
public record ForeignIdentity(
        String provider,
        String issuer,
        String subject,
        @Nullable PersonalId number,
        boolean numberVerified,
        AssuranceLevel level,
        List<String> methods,
        String fullName,
        @Nullable LocalDate birthDate,
        String gender,
        String address,
        String email,
        String phone) {

    public ForeignIdentity {
        methods = List.copyOf(methods);
    }
}
