package vn.datmui.identity.merging.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.Account;
import vn.datmui.identity.merging.Merge;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The administrators' page of merges.
 *
 * @param typed the fields as typed
 * @param faults field to fault of what was typed
 * @param kept whether a merge could not be undone
 */
public record MergesModel(List<Line> lines, Map<String, String> typed, Map<String, String> faults, boolean kept) {

    /**
     * A merge with its two accounts.
     *
     * @param by who proposed it
     * @param own whether the reader did
     */
    public record Line(Merge merge, Account survivor, Account merged, String by, boolean own) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.merges.fault." + fault.getValue()));
        }
        return errors;
    }

    /** What tells two people apart: name, birth date. */
    public static String words(Page page, Account account) {
        return account.birthDate() == null
                ? account.fullName()
                : account.fullName() + ", " + page.date(account.birthDate());
    }
}
