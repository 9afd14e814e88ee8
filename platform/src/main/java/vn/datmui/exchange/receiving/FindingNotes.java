package vn.datmui.exchange.receiving;

import org.springframework.stereotype.Component;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.pages.Dictionary;

/** Our own findings in the words of both languages. */
@Component
class FindingNotes {

    private final Dictionary dictionary;

    FindingNotes(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    KeptFinding note(DeliveryFinding finding, Object... facts) {
        var key = "exchange.finding." + finding.code();
        return new KeptFinding(
                finding.code(),
                finding.severity().name(),
                "",
                new BilingualText(
                        dictionary.in(Language.VI).get(key, facts),
                        dictionary.in(Language.EN).get(key, facts)));
    }
}
