/** How kept uploads and the counts of ended dossiers lie in the database. */
@NullMarked
package vn.datmui.dossiers.track.store;

import org.jspecify.annotations.NullMarked;
