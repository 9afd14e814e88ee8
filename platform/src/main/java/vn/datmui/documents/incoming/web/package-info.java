/** The pages of incoming documents. */
@NullMarked
package vn.datmui.documents.incoming.web;

import org.jspecify.annotations.NullMarked;
