/** Resumable uploads over HTTP. */
@NullMarked
package vn.datmui.files.web;

import org.jspecify.annotations.NullMarked;
