/** The administrators' page of merges. */
@NullMarked
package vn.datmui.identity.merging.web;

import org.jspecify.annotations.NullMarked;
