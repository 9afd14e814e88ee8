/** The pages of second factors. */
@NullMarked
package vn.datmui.identity.factor.web;

import org.jspecify.annotations.NullMarked;
