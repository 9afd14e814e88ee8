/** The pages of work files. */
@NullMarked
package vn.datmui.documents.workfiles.web;

import org.jspecify.annotations.NullMarked;
