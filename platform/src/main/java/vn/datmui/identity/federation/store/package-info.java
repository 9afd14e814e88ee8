/** Providers, linked identities and people on their way, in the database. */
@NullMarked
package vn.datmui.identity.federation.store;

import org.jspecify.annotations.NullMarked;
