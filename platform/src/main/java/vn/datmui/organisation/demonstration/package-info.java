/** The demonstration province of Cà Mau: read from data files, recorded once. */
@NullMarked
package vn.datmui.organisation.demonstration;

import org.jspecify.annotations.NullMarked;
