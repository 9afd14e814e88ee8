/** Drafts and outgoing documents in several stages for the demonstration province, made by the real acts. */
@NullMarked
package vn.datmui.documents.outgoing.demonstration;

import org.jspecify.annotations.NullMarked;
