/** The dossier and every act that changes it, one verb each; the only place from which its state moves. */
@NullMarked
package vn.datmui.dossiers.process;

import org.jspecify.annotations.NullMarked;
