/**
 * What is wrong or odd about received bytes: a code, a place, a severity, and the words in two languages.
 */
@NullMarked
package vn.datmui.edxml.finding;

import org.jspecify.annotations.NullMarked;
