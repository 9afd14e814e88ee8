/** Requests about data, and what the record of acts says about a person. */
@NullMarked
package vn.datmui.identity.mydata.store;

import org.jspecify.annotations.NullMarked;
