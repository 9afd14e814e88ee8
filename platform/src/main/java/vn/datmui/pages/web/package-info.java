/** Requests to pages: views, languages, headers, errors. */
@NullMarked
package vn.datmui.pages.web;

import org.jspecify.annotations.NullMarked;
