/** What signing shows to the outside. */
@NullMarked
package vn.datmui.signing.web;

import org.jspecify.annotations.NullMarked;
