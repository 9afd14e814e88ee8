/** Documents and tasks in every state for the demonstration province, made by the real acts. */
@NullMarked
package vn.datmui.documents.demonstration;

import org.jspecify.annotations.NullMarked;
