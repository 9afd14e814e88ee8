/** When a dossier is due, by the working time of its agency and the limits of its procedure. */
@NullMarked
package vn.datmui.dossiers.deadline;

import org.jspecify.annotations.NullMarked;
