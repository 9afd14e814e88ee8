/**
 * The OpenID provider (OpenID Connect Core 1.0, RFC 6749, 7636, 9126): other systems of the province sign people in here and
 * know them by the same subject. Clients are registered by two administrators; every grant can be seen and withdrawn.
 */
@NullMarked
package vn.datmui.identity.provider;

import org.jspecify.annotations.NullMarked;
