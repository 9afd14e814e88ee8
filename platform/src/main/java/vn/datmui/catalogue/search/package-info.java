/** Finds procedures by words as people type them. */
@NullMarked
package vn.datmui.catalogue.search;

import org.jspecify.annotations.NullMarked;
