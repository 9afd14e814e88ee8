/** The door of every request: who comes, which routes are open to them, which forms are ours. */
@NullMarked
package vn.datmui.identity.web.door;

import org.jspecify.annotations.NullMarked;
