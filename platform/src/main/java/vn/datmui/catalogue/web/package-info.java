/** Home page, search, start pages of procedures, the administrator's list, and the open interface. */
@NullMarked
package vn.datmui.catalogue.web;

import org.jspecify.annotations.NullMarked;
