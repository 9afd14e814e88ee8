/**
 * Agencies, units, posts, officers, counters and administrative areas of the province, each fact with its period of
 * validity. Front door: {@link vn.datmui.organisation.Agencies}, {@link vn.datmui.organisation.Areas},
 * {@link vn.datmui.organisation.Officers}.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.datmui.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
