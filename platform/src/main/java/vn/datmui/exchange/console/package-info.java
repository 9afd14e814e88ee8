/** What the clerk sees of the exchange: lists, conversations, messages in trouble. */
@NullMarked
package vn.datmui.exchange.console;

import org.jspecify.annotations.NullMarked;
