/**
 * The world outside the platform, for rehearsals, over the real protocols: today a mail box that accepts everything. Front
 * door: {@link vn.datmui.partners.Partners}.
 */
@NullMarked
package vn.datmui.partners;

import org.jspecify.annotations.NullMarked;
