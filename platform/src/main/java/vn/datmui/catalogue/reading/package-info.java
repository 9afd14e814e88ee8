/** From a checked procedure document to the records of the trade. */
@NullMarked
package vn.datmui.catalogue.reading;

import org.jspecify.annotations.NullMarked;
