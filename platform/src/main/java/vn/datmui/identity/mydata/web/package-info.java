/** The pages about one's data, and the officers' desk for requests. */
@NullMarked
package vn.datmui.identity.mydata.web;

import org.jspecify.annotations.NullMarked;
