/** The pages of drafts and outgoing documents. */
@NullMarked
package vn.datmui.documents.outgoing.web;

import org.jspecify.annotations.NullMarked;
