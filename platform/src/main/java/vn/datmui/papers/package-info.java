/**
 * Official forms and results as PDF/A with embedded font and QR code. Front door: {@link vn.datmui.papers.Papers}.
 */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.datmui.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
