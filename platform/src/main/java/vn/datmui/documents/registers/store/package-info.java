/** The tables of number series and of what was turned away. */
@NullMarked
package vn.datmui.documents.registers.store;

import org.jspecify.annotations.NullMarked;
