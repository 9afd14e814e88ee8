/** Where drafts are kept: {@code dossiers.draft}. */
@NullMarked
package vn.datmui.dossiers.apply.store;

import org.jspecify.annotations.NullMarked;
