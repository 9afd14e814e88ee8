/** Everything that can be wrong with procedure files, named with file, line and what to do. */
@NullMarked
package vn.datmui.catalogue.check;

import org.jspecify.annotations.NullMarked;
