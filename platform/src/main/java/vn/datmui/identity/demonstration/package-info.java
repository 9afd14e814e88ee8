/** The people of the demonstration province. */
@NullMarked
package vn.datmui.identity.demonstration;

import org.jspecify.annotations.NullMarked;
