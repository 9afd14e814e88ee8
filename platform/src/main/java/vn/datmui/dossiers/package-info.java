/**
 * One-stop dossiers from intake to result: drafts and submission, checking and receipt, the process, deadlines, result
 * and return. Publishes an event for every change of status.
 */
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {
            "kernel",
            "organisation",
            "files",
            "pages",
            "identity",
            "notices",
            "papers",
            "signing",
            "catalogue"
        })
@NullMarked
package vn.datmui.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
