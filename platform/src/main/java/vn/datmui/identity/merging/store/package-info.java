/** Merges in the database. */
@NullMarked
package vn.datmui.identity.merging.store;

import org.jspecify.annotations.NullMarked;
