/** Letters: notices by e-mail, as soon as the mail server takes them. */
@NullMarked
package vn.datmui.notices.mail;

import org.jspecify.annotations.NullMarked;
