/** The tables of identity. */
@NullMarked
package vn.datmui.identity.store;

import org.jspecify.annotations.NullMarked;
