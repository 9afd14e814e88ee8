package vn.datmui.identity.federation.web.oidc;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.federation.Fact;
import vn.datmui.identity.federation.ForeignIdentity;
import vn.datmui.identity.federation.UpstreamForm;
import vn.datmui.kernel.PersonalId;

/** Reads a person from checked claims, as the provider's record says; what cannot be a fact is left out. */
final class Told {

    private static final int LONGEST = 200;
    private static final int MOST_METHODS = 6;

    private final UpstreamForm form;
    private final OidcUser user;

    private Told(UpstreamForm form, OidcUser user) {
        this.form = form;
        this.user = user;
    }

    static ForeignIdentity identity(UpstreamForm form, OidcUser user) {
        return new Told(form, user).identity();
    }

    private ForeignIdentity identity() {
        AssuranceLevel level = form.levelOf(user.getIdToken().getClaimAsString("acr"));
        PersonalId number = Optional.of(text(Fact.PERSONAL_ID))
                .filter(PersonalId::isPersonalId)
                .map(PersonalId::new)
                .orElse(null);
        return new ForeignIdentity(
                form.code(),
                form.issuer(),
                Objects.requireNonNull(user.getSubject()),
                number,
                number != null && form.verifiesNumbers() && level.reaches(AssuranceLevel.SUBSTANTIAL),
                level,
                methods(),
                text(Fact.NAME),
                birthDate(),
                gender(),
                text(Fact.ADDRESS),
                text(Fact.EMAIL),
                text(Fact.PHONE));
    }

    private String text(Fact fact) {
        Object claim = user.getClaims().get(form.claimOf(fact));
        Object value = claim instanceof Map<?, ?> parts ? parts.get("formatted") : claim;
        return value instanceof String text && text.length() <= LONGEST ? text.strip() : "";
    }

    private @Nullable LocalDate birthDate() {
        try {
            String text = text(Fact.BIRTH_DATE);
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String gender() {
        String text = text(Fact.GENDER);
        return text.equals("male") || text.equals("female") ? text : "";
    }

    private List<String> methods() {
        List<String> said = user.getIdToken().getAuthenticationMethods();
        return said == null
                ? List.of()
                : said.stream()
                        .filter(word -> word.matches("[a-z]{2,8}"))
                        .limit(MOST_METHODS)
                        .toList();
    }
}
