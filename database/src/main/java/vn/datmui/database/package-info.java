/**
 * The embedded PostgreSQL of a platform that runs without a database administrator. Front door: {@link
 * vn.datmui.database.EmbeddedDatabase}. It keeps everything in one folder: programs, data, password, port and log.
 */
@NullMarked
package vn.datmui.database;

import org.jspecify.annotations.NullMarked;
