/** The pages where people read their notices. */
@NullMarked
package vn.datmui.notices.web;

import org.jspecify.annotations.NullMarked;
