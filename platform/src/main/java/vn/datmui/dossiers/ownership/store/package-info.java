/** Moving dossiers and drafts from account to account in the database. */
@NullMarked
package vn.datmui.dossiers.ownership.store;

import org.jspecify.annotations.NullMarked;
