/**
 * What applicants see of their dossiers and do with them after submission: degree of completion for everybody, state, step and
 * next act for the owner, supplement, withdrawal, papers and result.
 */
@NullMarked
package vn.datmui.dossiers.track;

import org.jspecify.annotations.NullMarked;
