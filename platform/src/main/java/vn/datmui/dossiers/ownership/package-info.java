/** Whose a dossier is when accounts are merged. */
@NullMarked
package vn.datmui.dossiers.ownership;

import org.jspecify.annotations.NullMarked;
