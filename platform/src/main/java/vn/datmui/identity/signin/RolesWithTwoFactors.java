package vn.datmui.identity.signin;

import vn.datmui.kernel.Role;

/** Which roles give a right only to people who have proved themselves by more than a password. */
@FunctionalInterface
public interface RolesWithTwoFactors {

    boolean include(Role role);
}
