/**
 * The Vietnamese lunar calendar (âm lịch), worked out from the positions of sun and moon at UTC+7. Front door: {@link
 * vn.datmui.worktime.lunar.LunarCalendar}. Knows nothing of holidays or work.
 */
@NullMarked
package vn.datmui.worktime.lunar;

import org.jspecify.annotations.NullMarked;
