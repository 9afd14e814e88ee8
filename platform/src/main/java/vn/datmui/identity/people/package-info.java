/**
 * The officers and their posts as each agency keeps them: who comes, moves, stands in for somebody and leaves, each with its day. Rights
 * follow from the posts of the day; nothing here gives a right by itself.
 */
@NullMarked
package vn.datmui.identity.people;

import org.jspecify.annotations.NullMarked;
