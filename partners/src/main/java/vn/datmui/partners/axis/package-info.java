/**
 * The document axis (trục liên thông văn bản quốc gia) as its users see it: agencies, sending, lists, fetching, marks; and
 * faults that can be switched on. The contract is {@code docs/protocols/document-axis.md}. Front door:
 * {@link vn.datmui.partners.axis.DocumentAxis}.
 */
@NullMarked
package vn.datmui.partners.axis;

import org.jspecify.annotations.NullMarked;
