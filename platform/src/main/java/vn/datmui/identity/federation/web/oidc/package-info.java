/** OpenID Connect as a relying party: the library checks, we say what it may believe. */
@NullMarked
package vn.datmui.identity.federation.web.oidc;

import org.jspecify.annotations.NullMarked;
