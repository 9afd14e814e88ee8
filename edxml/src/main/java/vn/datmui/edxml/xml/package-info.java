/**
 * The narrow XML that a message needs: a one-pass scanner without document types or outside entities, a small tree,
 * canonical forms, a printer. Everything here works on UTF-8 bytes and speaks in findings, never in parser exceptions.
 */
@NullMarked
package vn.datmui.edxml.xml;

import org.jspecify.annotations.NullMarked;
