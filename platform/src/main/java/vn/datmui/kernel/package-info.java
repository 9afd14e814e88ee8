/**
 * Typed identifiers, money, periods, words in two languages, problems, and the audit port. Every module may use it; it
 * uses none and needs no bean.
 */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package vn.datmui.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
