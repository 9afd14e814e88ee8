/** The applicant's pages and the read interface for their programs. */
@NullMarked
package vn.datmui.dossiers.track.web;

import org.jspecify.annotations.NullMarked;
