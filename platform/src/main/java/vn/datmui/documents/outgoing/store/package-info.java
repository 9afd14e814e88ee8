/** The tables of outgoing documents. */
@NullMarked
package vn.datmui.documents.outgoing.store;

import org.jspecify.annotations.NullMarked;
