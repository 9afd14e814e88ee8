package vn.datmui.documents.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.Urgency;

/**
 * What a drafter writes: the subject (trích yếu), to whom (Kính gửi), the text, and who gets it (Nơi nhận).
 *
 * @param to one addressee per line; empty for documents that address nobody
 * @param receivers one line each under "Nơi nhận"
 * @param answerBy by when the addressees are asked to answer; null when they are not
 */
public record DraftText(
        String subject,
        String to,
        String body,
        String receivers,
        Urgency urgency,
        @Nullable LocalDate answerBy) {

    public static final int SUBJECT_AT_MOST = 300;
    public static final int BODY_AT_MOST = 60_000;
    public static final int LINES_AT_MOST = 4_000;

    public List<String> toLines() {
        return lines(to);
    }

    public List<String> receiverLines() {
        return lines(receivers);
    }

    static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^[-–•]\\s*", "").replaceFirst("[;.,]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Everything in one text, for comparison with another version. */
    public List<String> paragraphs() {
        var all = new java.util.ArrayList<String>();
        all.add(subject);
        all.addAll(toLines());
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
        all.addAll(receiverLines());
        return all;
    }
}
