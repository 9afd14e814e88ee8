/**
 * Procedures with their forms, papers, fees, time limits and process plans, versioned by date. Front door:
 * {@link vn.datmui.catalogue.Catalogue}.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"kernel", "organisation", "pages", "identity"})
@NullMarked
package vn.datmui.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
