package vn.datmui.catalogue.form;

import org.jspecify.annotations.Nullable;

/**
 * A question that applies, with its answer.
 *
 * @param path absolute
 * @param answer null when there is none
 */
record Asked(
        Part part, Question question, String path, @Nullable Object answer) {}
