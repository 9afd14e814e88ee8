/** Tables of the OpenID provider. Tokens are kept by digest only. */
@NullMarked
package vn.datmui.identity.provider.store;

import org.jspecify.annotations.NullMarked;
