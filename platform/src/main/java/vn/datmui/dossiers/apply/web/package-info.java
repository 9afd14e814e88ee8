/** The pages of applying, for applicants and for the officers who assist them. */
@NullMarked
package vn.datmui.dossiers.apply.web;

import org.jspecify.annotations.NullMarked;
