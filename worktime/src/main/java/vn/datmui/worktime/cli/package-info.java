/**
 * The command {@code worktime}: public holidays of a year and due dates with their reasons, for clerks (Vietnamese,
 * English) and for programs (JSON). Front door: {@link vn.datmui.worktime.cli.WorktimeCommand}. Nobody else calls it.
 */
@NullMarked
package vn.datmui.worktime.cli;

import org.jspecify.annotations.NullMarked;
