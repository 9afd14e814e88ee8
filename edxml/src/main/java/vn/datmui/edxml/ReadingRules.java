package vn.datmui.edxml;

import java.time.LocalDateTime;
import java.util.function.Predicate;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.xml.XmlLimits;

/**
 * What a reading must be told: the library has no clock and no directory of its own.
 *
 * @param now in Asia/Ho_Chi_Minh; documents from the future are found by it
 * @param isKnownAgency whether a code, old or new, is in the caller's directory
 */
public record ReadingRules(
        LocalDateTime now, Predicate<String> isKnownAgency, XmlLimits xmlLimits, PartLimits partLimits) {

    /** The usual limits, and every agency is known. */
    public static ReadingRules at(LocalDateTime now) {
        return new ReadingRules(now, code -> true, XmlLimits.USUAL, PartLimits.USUAL);
    }

    public ReadingRules withAgencies(Predicate<String> known) {
        return new ReadingRules(now, known, xmlLimits, partLimits);
    }

    public ReadingRules withPartLimits(PartLimits limits) {
        return new ReadingRules(now, isKnownAgency, xmlLimits, limits);
    }
}
