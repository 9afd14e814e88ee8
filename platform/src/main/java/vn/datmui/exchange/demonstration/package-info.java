/** Conversations in every state for the demonstration province, made by the real acts over the real axis. */
@NullMarked
package vn.datmui.exchange.demonstration;

import org.jspecify.annotations.NullMarked;
