/** Signing in: passwords, sessions, and the brake on guessing. */
@NullMarked
package vn.datmui.identity.signin;

import org.jspecify.annotations.NullMarked;
