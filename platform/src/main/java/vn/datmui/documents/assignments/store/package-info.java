/** The tables of assignments. */
@NullMarked
package vn.datmui.documents.assignments.store;

import org.jspecify.annotations.NullMarked;
