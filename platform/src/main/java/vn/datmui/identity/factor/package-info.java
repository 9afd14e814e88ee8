/**
 * Second factors: the authenticator app, passkeys and recovery codes; how they are enrolled, proved at sign-in, and reset by
 * two administrators when they are lost.
 */
@NullMarked
package vn.datmui.identity.factor;

import org.jspecify.annotations.NullMarked;
