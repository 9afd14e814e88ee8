/**
 * Documents, statuses and their parts as records; texts stand as they were received.
 */
@NullMarked
package vn.datmui.edxml.message;

import org.jspecify.annotations.NullMarked;
