/**
 * Accounts, sign-in, sessions, assurance and the audit record of every act. Front door:
 * {@link vn.datmui.identity.SignedIn}.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "organisation", "pages"})
@NullMarked
package vn.datmui.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
