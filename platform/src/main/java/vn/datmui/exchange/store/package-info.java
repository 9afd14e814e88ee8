/** How conversations and messages lie in the database. */
@NullMarked
package vn.datmui.exchange.store;

import org.jspecify.annotations.NullMarked;
