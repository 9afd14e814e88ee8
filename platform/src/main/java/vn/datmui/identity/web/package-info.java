/** The pages of identity: sign-in, the account, the record of acts. */
@NullMarked
package vn.datmui.identity.web;

import org.jspecify.annotations.NullMarked;
