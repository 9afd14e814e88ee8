/**
 * The command {@code ./datmui edxml}: read and check a file.
 */
@NullMarked
package vn.datmui.edxml.cli;

import org.jspecify.annotations.NullMarked;
