/** How a conversation goes on: the rules of states, the answers of an agency, the clocks. */
@NullMarked
package vn.datmui.exchange.progress;

import org.jspecify.annotations.NullMarked;
