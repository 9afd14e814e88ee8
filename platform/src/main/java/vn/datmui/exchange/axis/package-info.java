/** The axis as an agency's agent calls it, our agencies' credentials on it, and the directory that it lists. */
@NullMarked
package vn.datmui.exchange.axis;

import org.jspecify.annotations.NullMarked;
