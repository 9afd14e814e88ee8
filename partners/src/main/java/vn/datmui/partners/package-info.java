/**
 * The world outside the platform, for rehearsals, over the real protocols: a mail box that accepts everything, and the
 * national document axis. Front door: {@link vn.datmui.partners.Partners}.
 */
@NullMarked
package vn.datmui.partners;

import org.jspecify.annotations.NullMarked;
