package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/** The clerk who sends it (cán bộ xử lý). */
public record Staff(
        @Nullable String department,
        @Nullable String staff,
        @Nullable String email,
        @Nullable String mobile) {}
