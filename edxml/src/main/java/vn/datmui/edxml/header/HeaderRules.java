package vn.datmui.edxml.header;

import java.time.LocalDateTime;
import java.util.function.Predicate;

/**
 * What the reader of a header must be told.
 *
 * @param now in Asia/Ho_Chi_Minh
 * @param isKnown whether an agency code is in the directory
 */
public record HeaderRules(LocalDateTime now, Predicate<String> isKnown) {}
