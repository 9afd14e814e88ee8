/** Signing in with the identities of other providers: who they are, what they may say, and to which account an identity belongs. */
@NullMarked
package vn.datmui.identity.federation;

import org.jspecify.annotations.NullMarked;
