/** The record of every act. */
@NullMarked
package vn.datmui.identity.audit;

import org.jspecify.annotations.NullMarked;
