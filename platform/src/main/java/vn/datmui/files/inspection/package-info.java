/** What a file really is: its type by its first bytes, whether it opens, whether it is clean, and how it looks. */
@NullMarked
package vn.datmui.files.inspection;

import org.jspecify.annotations.NullMarked;
