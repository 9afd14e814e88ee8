/** The way to a provider and back, linked identities, and the administrators' pages of providers. */
@NullMarked
package vn.datmui.identity.federation.web;

import org.jspecify.annotations.NullMarked;
