/** One person, one account: merging duplicates with four eyes, on record, and the way back. */
@NullMarked
package vn.datmui.identity.merging;

import org.jspecify.annotations.NullMarked;
