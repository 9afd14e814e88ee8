/** The leader's desk: what waits for the leader, card by card. */
@NullMarked
package vn.datmui.documents.desk;

import org.jspecify.annotations.NullMarked;
