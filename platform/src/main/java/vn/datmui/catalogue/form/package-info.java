/** The forms of procedures: pages, questions, and what is wrong with answers. */
@NullMarked
package vn.datmui.catalogue.form;

import org.jspecify.annotations.NullMarked;
