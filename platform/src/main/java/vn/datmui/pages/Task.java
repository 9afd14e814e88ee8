package vn.datmui.pages;

import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param address null while it cannot be started
 * @param colour of the status tag as in {@code tag.jte}; empty shows plain words, as for finished tasks
 */
public record Task(String title, String hint, @Nullable String address, String status, String colour) {}
