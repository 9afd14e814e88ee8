/** Messages as this platform keeps them, and the writing of those that go out. */
@NullMarked
package vn.datmui.exchange.message;

import org.jspecify.annotations.NullMarked;
