package vn.datmui.notices.web;

import java.util.List;
import vn.datmui.kernel.Language;
import vn.datmui.notices.store.KeptNotice;

/** A page of a person's notices. */
public record NoticesModel(
        List<KeptNotice> notices, int number, int last, int unread, String email, Language language, boolean saved) {}
