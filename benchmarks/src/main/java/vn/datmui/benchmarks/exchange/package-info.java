/** Deliveries over an axis that loses, doubles, reorders and dies, beside a history that is compared in the end. */
@NullMarked
package vn.datmui.benchmarks.exchange;

import org.jspecify.annotations.NullMarked;
