package vn.datmui.identity.factor;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.datmui.identity.signin.RolesWithTwoFactors;
import vn.datmui.kernel.Role;

/**
 * Who must sign in with a second factor.
 *
 * @param requiredFor the roles whose posts give no right in a session that was opened by a password alone; unless told,
 *     administrators and those who sign
 */
@ConfigurationProperties("datmui.identity.second-factor")
public record FactorSettings(
        @DefaultValue({"administrator", "agency-administrator", "agency-leader"})
        Set<Role> requiredFor) implements RolesWithTwoFactors {

    public FactorSettings {
        if (requiredFor.contains(Role.CITIZEN)) {
            throw new IllegalArgumentException(
                    "datmui.identity.second-factor.required-for: citizens choose for themselves");
        }
        requiredFor = Set.copyOf(requiredFor);
    }

    @Override
    public boolean include(Role role) {
        return requiredFor.contains(role);
    }
}
