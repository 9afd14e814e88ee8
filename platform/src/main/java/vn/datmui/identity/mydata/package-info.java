/**
 * People and their data: who has looked at it, to whom they have given it, a copy of it, and requests to correct or erase it with the clock of the
 * law of that day.
 */
@NullMarked
package vn.datmui.identity.mydata;

import org.jspecify.annotations.NullMarked;
