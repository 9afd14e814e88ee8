/** Notices about a person's own account. */
@NullMarked
package vn.datmui.notices.account;

import org.jspecify.annotations.NullMarked;
