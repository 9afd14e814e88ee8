/** The pages of acting for others. */
@NullMarked
package vn.datmui.identity.representation.web;

import org.jspecify.annotations.NullMarked;
