/**
 * Personal and agency signatures on papers, and their validation. Front door: {@link vn.datmui.signing.Signing}.
 */
@ApplicationModule(
        displayName = "Signing",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.datmui.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
