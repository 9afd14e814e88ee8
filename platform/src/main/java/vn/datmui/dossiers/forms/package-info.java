/** The official forms and the result of a dossier: from its own facts to sealed papers. */
@NullMarked
package vn.datmui.dossiers.forms;

import org.jspecify.annotations.NullMarked;
