package vn.datmui.notices;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.BilingualText;

/**
 * What a person should know now, in plain words: number and link in every one.
 *
 * @param subject the record it is about, {@code dossier:H12...}; the same subject and kind are sent once
 * @param kind the event, {@code dossiers.accepted}
 * @param link a path on the platform; null when there is nothing to open
 */
public record Notice(
        AccountId to,
        String kind,
        String subject,
        BilingualText title,
        BilingualText body,
        @Nullable String link) {

    /** The same for somebody who acts for the one it is about: it is opened once they have turned to that one's business. */
    Notice to(AccountId representative) {
        return new Notice(
                representative, kind, subject, title, body, link == null ? null : "/account/acting?next=" + link);
    }
}
