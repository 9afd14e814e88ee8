/** Sample dossiers in every state, walked there by real acts, so that no screen of the demonstration province is empty. */
@NullMarked
package vn.datmui.dossiers.demonstration;

import org.jspecify.annotations.NullMarked;
