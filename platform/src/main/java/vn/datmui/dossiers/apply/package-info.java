/**
 * Applying: drafts that keep anything, one page after the other, papers proved back, and the submission that happens once
 * however often the button is pressed. The same pages serve the applicant on the phone and the officer who assists at the
 * counter. Front door for the rest of the module: {@link vn.datmui.dossiers.apply.Drafts}.
 */
@NullMarked
package vn.datmui.dossiers.apply;

import org.jspecify.annotations.NullMarked;
