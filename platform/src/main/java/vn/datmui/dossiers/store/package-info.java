/** How dossiers lie in the database. */
@NullMarked
package vn.datmui.dossiers.store;

import org.jspecify.annotations.NullMarked;
