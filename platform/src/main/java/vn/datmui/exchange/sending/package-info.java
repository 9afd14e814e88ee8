/** Everything that goes out: commands into the outbox, the outbox to the axis. */
@NullMarked
package vn.datmui.exchange.sending;

import org.jspecify.annotations.NullMarked;
