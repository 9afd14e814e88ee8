/** Benches and fuzz targets of the message format; they run alone, without a platform. Purpose: {@code ./datmui bench edxml}. */
@NullMarked
package vn.datmui.benchmarks.edxml;

import org.jspecify.annotations.NullMarked;
