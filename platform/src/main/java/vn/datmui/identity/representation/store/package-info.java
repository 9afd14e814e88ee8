/** The table of mandates. */
@NullMarked
package vn.datmui.identity.representation.store;

import org.jspecify.annotations.NullMarked;
