/**
 * Stored content by digest: what people upload and what the platform makes, proved back by size, pages and SHA-256.
 * Front door: {@link vn.datmui.files.Files}.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.datmui.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
