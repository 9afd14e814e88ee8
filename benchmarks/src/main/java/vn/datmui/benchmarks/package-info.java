/** Benches over HTTP against a platform of their own on a throw-away home; each prints its yardstick beside its figure. */
@NullMarked
package vn.datmui.benchmarks;

import org.jspecify.annotations.NullMarked;
