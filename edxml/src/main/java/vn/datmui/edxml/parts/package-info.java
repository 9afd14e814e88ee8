/**
 * Attachments on their way: base64 in blocks, digests, what their first bytes say, ZIP files opened with care.
 */
@NullMarked
package vn.datmui.edxml.parts;

import org.jspecify.annotations.NullMarked;
