/** Incoming documents from arrival to the answer: register, presentation, directive, handling. */
@NullMarked
package vn.datmui.documents.incoming;

import org.jspecify.annotations.NullMarked;
