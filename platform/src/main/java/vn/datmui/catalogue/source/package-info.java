/** The procedure files as text: read strictly, every value with the line on which it stands. */
@NullMarked
package vn.datmui.catalogue.source;

import org.jspecify.annotations.NullMarked;
