/** The pages of incoming documents, assignments and the leader's desk. */
@NullMarked
package vn.datmui.documents.desk.web;

import org.jspecify.annotations.NullMarked;
