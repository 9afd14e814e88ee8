/** The tables of incoming documents. */
@NullMarked
package vn.datmui.documents.incoming.store;

import org.jspecify.annotations.NullMarked;
