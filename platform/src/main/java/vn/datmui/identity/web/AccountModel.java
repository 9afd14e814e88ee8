package vn.datmui.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.datmui.identity.Account;
import vn.datmui.identity.signin.Session;
import vn.datmui.kernel.PersonalId;
import vn.datmui.pages.Page;
import vn.datmui.pages.SummaryRow;

/**
 * A person's own account.
 *
 * @param posts the posts of today in words; empty for citizens
 * @param here the session of this very browser
 * @param passwordFault the bundle key of what was wrong with a change of password; blank when nothing was
 */
public record AccountModel(
        Account account,
        String userName,
        List<PostLine> posts,
        List<Session> sessions,
        UUID here,
        String passwordFault,
        boolean passwordChanged) {

    public boolean isOfficer() {
        return account.officer() != null;
    }

    /** The facts about the person, as lines of a summary. */
    public List<SummaryRow> facts(Page page) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow(page.t("identity.account.full-name"), account.fullName()));
        if (account.officer() == null) {
            addCitizen(page, rows);
        } else {
            addOfficer(page, rows);
        }
        rows.add(row(page, "email", account.email()));
        rows.add(row(page, "phone", account.phone()));
        return rows;
    }

    private void addCitizen(Page page, List<SummaryRow> rows) {
        PersonalId id = account.personalId();
        LocalDate born = account.birthDate();
        rows.add(row(page, "personal-id", id == null ? "" : id.value()));
        rows.add(row(page, "birth-date", born == null ? "" : page.date(born)));
        rows.add(row(page, "address", account.address()));
    }

    private void addOfficer(Page page, List<SummaryRow> rows) {
        rows.add(row(page, "user-name", userName));
        posts.forEach(post -> rows.add(row(page, "post", post.words(page))));
        if (posts.isEmpty()) {
            rows.add(row(page, "post", page.t("identity.account.no-post")));
        }
    }

    private static SummaryRow row(Page page, String key, String value) {
        return new SummaryRow(
                page.t("identity.account." + key), value.isEmpty() ? page.t("identity.account.unknown") : value);
    }

    /** A post in words: what, in which unit of which agency. */
    public record PostLine(String title, String unit, String agency, String standsIn) {

        String words(Page page) {
            String words = title + ", " + unit + ", " + agency;
            return standsIn.isEmpty() ? words : words + " (" + page.t("identity.people.in-place-of", standsIn) + ")";
        }
    }
}
