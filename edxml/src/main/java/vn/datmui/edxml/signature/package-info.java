/**
 * The XML signature over the whole message: made with SHA-256, checked while the message flows by.
 */
@NullMarked
package vn.datmui.edxml.signature;

import org.jspecify.annotations.NullMarked;
