/** Sentences over answers, as procedure files write them under {@code when:}. */
@NullMarked
package vn.datmui.catalogue.condition;

import org.jspecify.annotations.NullMarked;
