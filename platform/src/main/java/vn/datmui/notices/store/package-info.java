/** The tables of notices. */
@NullMarked
package vn.datmui.notices.store;

import org.jspecify.annotations.NullMarked;
