/** The pages of the console. */
@NullMarked
package vn.datmui.exchange.console.web;

import org.jspecify.annotations.NullMarked;
