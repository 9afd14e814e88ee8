/** Outgoing documents (văn bản đi, Decree 30/2020/NĐ-CP, art. 10-19): drafting, the chain of review, and reading. */
@NullMarked
package vn.datmui.documents.outgoing;

import org.jspecify.annotations.NullMarked;
