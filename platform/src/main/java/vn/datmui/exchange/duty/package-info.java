/** The timing duties of an agency, watched; and the notices to its clerks. */
@NullMarked
package vn.datmui.exchange.duty;

import org.jspecify.annotations.NullMarked;
