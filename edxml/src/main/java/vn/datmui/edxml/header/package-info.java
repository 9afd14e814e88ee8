/**
 * From the tree of a received message to its records, with findings on every field; and from records back to XML.
 */
@NullMarked
package vn.datmui.edxml.header;

import org.jspecify.annotations.NullMarked;
