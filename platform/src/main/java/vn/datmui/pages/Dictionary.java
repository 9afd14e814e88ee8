package vn.datmui.pages;

import vn.datmui.kernel.Language;

/** The words of every module in both languages, for whoever speaks without a page: notices, printed papers, programs. */
@FunctionalInterface
public interface Dictionary {

    Words in(Language language);
}
