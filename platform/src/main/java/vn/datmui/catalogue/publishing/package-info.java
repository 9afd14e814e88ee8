/** Files become versions by date, and versions become the catalogue. */
@NullMarked
package vn.datmui.catalogue.publishing;

import org.jspecify.annotations.NullMarked;
