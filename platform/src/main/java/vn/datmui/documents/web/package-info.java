/** What the pages of incoming and outgoing documents and of work files share. */
@NullMarked
package vn.datmui.documents.web;

import org.jspecify.annotations.NullMarked;
