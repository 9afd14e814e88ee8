/** The rows of the files module. */
@NullMarked
package vn.datmui.files.store;

import org.jspecify.annotations.NullMarked;
