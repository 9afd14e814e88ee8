/**
 * Ratings and comments of applicants on their own dossiers, published per agency.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"kernel", "pages", "identity", "dossiers"})
@NullMarked
package vn.datmui.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
