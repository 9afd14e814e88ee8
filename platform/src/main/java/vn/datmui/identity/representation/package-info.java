/**
 * Acting for others: a child, a person who has asked for it, a business. One side asks, the other accepts; where the other side cannot sign in,
 * an officer has seen the papers. A mandate has procedures, days and a basis; every act under it says who did it and for whom.
 */
@NullMarked
package vn.datmui.identity.representation;

import org.jspecify.annotations.NullMarked;
