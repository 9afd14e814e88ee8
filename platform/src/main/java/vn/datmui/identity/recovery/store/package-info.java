/** Codes by which people set a new password, by their digest. */
@NullMarked
package vn.datmui.identity.recovery.store;

import org.jspecify.annotations.NullMarked;
