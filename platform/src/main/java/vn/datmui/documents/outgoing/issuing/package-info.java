/** Signing, numbering, sealing and issuing; what becomes of a document at its addressees; taking it back. */
@NullMarked
package vn.datmui.documents.outgoing.issuing;

import org.jspecify.annotations.NullMarked;
