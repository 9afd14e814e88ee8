package vn.datmui.benchmarks;

/** What a part of a bench has shown: how many a second, and how long each took. */
record Measured(double perSecond, Times times) {}
