/** Second factors in the database: keys sealed, recovery codes by their digest. */
@NullMarked
package vn.datmui.identity.factor.store;

import org.jspecify.annotations.NullMarked;
