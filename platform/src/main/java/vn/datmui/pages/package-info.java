/**
 * The page shell, components, error pages and languages that every screen shares. Front door:
 * {@link vn.datmui.pages.Page}.
 */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.datmui.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
