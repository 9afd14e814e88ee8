package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/**
 * The type of a document (loại văn bản). Producers disagree about the numbers, so the name counts.
 *
 * @param number 1 for legal acts or official letters with some producers, 18 for official letters with others
 */
public record DocumentType(String number, @Nullable String detail, String name) {}
