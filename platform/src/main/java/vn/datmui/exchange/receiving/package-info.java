/** Everything that comes in: fetched, checked, stored, given its effect once. */
@NullMarked
package vn.datmui.exchange.receiving;

import org.jspecify.annotations.NullMarked;
