/** The desk's pages and the acts posted from them. */
@NullMarked
package vn.datmui.dossiers.desk.web;

import org.jspecify.annotations.NullMarked;
