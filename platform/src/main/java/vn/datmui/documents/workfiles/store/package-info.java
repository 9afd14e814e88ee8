/** The tables of work files and their plan. */
@NullMarked
package vn.datmui.documents.workfiles.store;

import org.jspecify.annotations.NullMarked;
