/**
 * Work files (hồ sơ công việc, Decree 30/2020/NĐ-CP, art. 28-31): the plan of the year, opening, collecting, closing, handing over to
 * the agency's archive with an index. A file counts as handled on the network when nothing in it is on paper only.
 */
@NullMarked
package vn.datmui.documents.workfiles;

import org.jspecify.annotations.NullMarked;
