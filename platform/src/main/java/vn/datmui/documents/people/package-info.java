/** Where a person stands in the work with documents: office, unit, or neither. */
@NullMarked
package vn.datmui.documents.people;

import org.jspecify.annotations.NullMarked;
