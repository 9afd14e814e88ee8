/**
 * The work with official documents (công tác văn thư, Decree 30/2020/NĐ-CP): incoming documents from arrival to the answer,
 * assignments, drafts and outgoing documents, registers and work files. Front doors: {@link vn.datmui.documents.Registers},
 * {@link vn.datmui.documents.IncomingDocuments}, {@link vn.datmui.documents.SecretsStayOut},
 * {@link vn.datmui.documents.LeadersDeskCard}. Listens to the exchange; nobody stands above it but counting modules.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "kernel",
            "organisation",
            "files",
            "pages",
            "identity",
            "notices",
            "papers",
            "signing",
            "exchange"
        })
@NullMarked
package vn.datmui.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
