package vn.datmui.documents.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/**
 * Finds out who gets a document from what its drafter wrote under "Kính gửi" and "Nơi nhận": a name or code that the axis knows
 * goes over the axis, a unit of the agency gets it inside, everybody else on paper. {@code Như trên} and {@code Lưu} are nobody.
 */
public final class Receivers {

    private static final Pattern NOBODY = Pattern.compile("^(nhu tren|nhu kinh gui|nhu dieu \\d+|luu)\\b.*");
    private static final Pattern CODE = Pattern.compile("\\(([A-Z]\\d{2}(?:\\.[0-9A-Z]+)*)\\)");
    private static final Set<String> HERE = Set.of("bao cao", "de bao cao", "thuc hien", "de thuc hien");

    private final Map<String, Receiver> byName = new LinkedHashMap<>();
    private final Map<String, Receiver> byCode = new LinkedHashMap<>();

    /** @param known units and agencies on the axis; what comes first wins */
    public Receivers(List<Receiver> known) {
        for (Receiver receiver : known) {
            byName.putIfAbsent(VietnameseText.fold(receiver.name()), receiver);
            byCode.putIfAbsent(receiver.code(), receiver);
        }
    }

    /** Each once, in the order in which they were named. */
    public List<Receiver> in(DraftText text) {
        Map<String, Receiver> found = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(text.toLines());
        lines.addAll(text.receiverLines());
        for (String line : lines) {
            if (!NOBODY.matcher(VietnameseText.fold(line)).matches()) {
                Receiver receiver = receiver(line);
                found.putIfAbsent(receiver.way() + receiver.code() + VietnameseText.fold(receiver.name()), receiver);
            }
        }
        return List.copyOf(found.values());
    }

    private Receiver receiver(String line) {
        var code = CODE.matcher(line);
        if (code.find() && byCode.containsKey(code.group(1))) {
            return byCode.get(code.group(1));
        }
        Receiver known = byName.get(VietnameseText.fold(bare(line)));
        return known != null ? known : new Receiver(Way.PAPER, "", bare(line));
    }

    /** Without the remark in brackets about why they get it. */
    private static String bare(String line) {
        int bracket = line.lastIndexOf('(');
        if (bracket > 0
                && line.endsWith(")")
                && HERE.stream().anyMatch(VietnameseText.fold(line.substring(bracket))::contains)) {
            return line.substring(0, bracket).strip();
        }
        return line;
    }
}
