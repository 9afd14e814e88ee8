package vn.datmui.exchange.message;

import java.time.Instant;

/** One try to hand a message to the axis, and what it came to. */
public record Attempt(int number, Instant at, String outcome) {}
