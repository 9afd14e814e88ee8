/** Tells the owner of a dossier what happened to it: one notice per event, in plain words, with number and link. */
@NullMarked
package vn.datmui.dossiers.notify;

import org.jspecify.annotations.NullMarked;
