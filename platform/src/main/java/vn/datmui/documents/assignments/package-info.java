/** Leaders' tasks, from a directive on a document or free: given, worked on, extended, reported, confirmed. */
@NullMarked
package vn.datmui.documents.assignments;

import org.jspecify.annotations.NullMarked;
