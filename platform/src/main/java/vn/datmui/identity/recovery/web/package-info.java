/** The pages of the way back. */
@NullMarked
package vn.datmui.identity.recovery.web;

import org.jspecify.annotations.NullMarked;
