/** The protocol's endpoints, the page of consent and the administrators' pages of clients. */
@NullMarked
package vn.datmui.identity.provider.web;

import org.jspecify.annotations.NullMarked;
