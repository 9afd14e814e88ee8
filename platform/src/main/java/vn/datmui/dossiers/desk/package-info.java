/** The officers' desk: worklists over the dossiers of an agency, and what may be done with each. */
@NullMarked
package vn.datmui.dossiers.desk;

import org.jspecify.annotations.NullMarked;
