/** Number series and the numbers given in them; the door for state secrets. */
@NullMarked
package vn.datmui.documents.registers;

import org.jspecify.annotations.NullMarked;
