/** How ratings lie in the database. */
@NullMarked
package vn.datmui.feedback.store;

import org.jspecify.annotations.NullMarked;
