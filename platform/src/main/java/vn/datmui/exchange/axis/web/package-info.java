/** The calls of docs/protocols/document-axis.md over HTTP. */
@NullMarked
package vn.datmui.exchange.axis.web;

import org.jspecify.annotations.NullMarked;
