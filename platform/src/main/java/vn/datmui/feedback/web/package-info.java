/** The pages on which people rate, on which everybody sees the figures, and on which officers read comments. */
@NullMarked
package vn.datmui.feedback.web;

import org.jspecify.annotations.NullMarked;
