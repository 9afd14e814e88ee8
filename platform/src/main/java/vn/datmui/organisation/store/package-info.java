/** The tables of the organisation, and the picture of them that each node keeps in memory. */
@NullMarked
package vn.datmui.organisation.store;

import org.jspecify.annotations.NullMarked;
