/** The versions of procedures in the database. */
@NullMarked
package vn.datmui.catalogue.store;

import org.jspecify.annotations.NullMarked;
