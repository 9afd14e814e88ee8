package vn.datmui.documents.incoming.store;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.datmui.documents.incoming.Facts;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.VietnameseText;

/** The words by which a document is found: folded, without punctuation, the agency among them as one word. */
final class Words {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String folded(String text) {
        return BREAKS.matcher(VietnameseText.fold(text)).replaceAll(" ").strip();
    }

    static String agency(AgencyCode agency) {
        return "cq" + agency.value().replace(".", "").toLowerCase(Locale.ROOT);
    }

    static String of(AgencyCode agency, Facts facts) {
        return Stream.of(
                        agency(agency),
                        folded(facts.code()),
                        folded(facts.subject()),
                        folded(facts.senderName()),
                        folded(facts.typeName()),
                        folded(facts.field()),
                        folded(facts.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
