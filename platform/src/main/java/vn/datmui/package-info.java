/**
 * The frame: starts the database, moves the schemas, loads the demonstration province, keeps the clock, and starts the web
 * server. It knows the modules' names and nothing of their business.
 */
@NullMarked
package vn.datmui;

import org.jspecify.annotations.NullMarked;
