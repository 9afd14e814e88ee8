/**
 * The message format of the national document exchange (QCVN 102:2016): bytes in, a message and findings out, and back.
 * Front doors: {@link vn.datmui.edxml.EdxmlReader}, {@link vn.datmui.edxml.EdxmlWriter} and
 * {@link vn.datmui.edxml.Unpacker}. A pure library: no clock of its own, no database. Attachments flow through in blocks,
 * so memory does not grow with them. The contract is {@code docs/protocols/edxml-profile.md}. Anybody may call it.
 */
@NullMarked
package vn.datmui.edxml;

import org.jspecify.annotations.NullMarked;
