/**
 * The national identity of the rehearsal (định danh quốc gia): a real OpenID provider over HTTP, with invented people and faults
 * that can be switched on. Front door: {@link vn.datmui.partners.identity.NationalIdentity}.
 */
@NullMarked
package vn.datmui.partners.identity;

import org.jspecify.annotations.NullMarked;
