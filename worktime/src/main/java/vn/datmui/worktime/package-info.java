/**
 * Working time and legal deadlines of a Vietnamese state office: which days are worked, how working time adds up, when a
 * dossier is due. Front doors: {@link vn.datmui.worktime.WorkCalendar} and {@link vn.datmui.worktime.Deadlines}. A pure
 * library: no clock of its own, no database; every moment is a local date-time in Asia/Ho_Chi_Minh. Anybody may call it;
 * it publishes nothing.
 */
@NullMarked
package vn.datmui.worktime;

import org.jspecify.annotations.NullMarked;
