/** Answers and dossiers in words that people read: on screens, on papers, in results. */
@NullMarked
package vn.datmui.dossiers.reading;

import org.jspecify.annotations.NullMarked;
