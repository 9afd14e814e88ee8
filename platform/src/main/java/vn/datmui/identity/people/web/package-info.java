/** The pages on which agencies keep their people. */
@NullMarked
package vn.datmui.identity.people.web;

import org.jspecify.annotations.NullMarked;
