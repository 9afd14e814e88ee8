/**
 * The people of the tour. They know the platform by its address only: they open pages, fill in forms and read what stands
 * there, as a browser without JavaScript would.
 */
@NullMarked
package vn.datmui.tour;

import org.jspecify.annotations.NullMarked;
