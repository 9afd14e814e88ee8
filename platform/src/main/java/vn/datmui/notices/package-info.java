/**
 * One event to many channels: the notice in the account and the e-mail. Front door: {@link vn.datmui.notices.Notices}.
 */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"kernel", "pages", "identity"})
@NullMarked
package vn.datmui.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
