/**
 * The way back for somebody who has forgotten the password: no e-mail that nobody reads, but an officer who sees the person, and a
 * code on paper that counts once and for half an hour.
 */
@NullMarked
package vn.datmui.identity.recovery;

import org.jspecify.annotations.NullMarked;
