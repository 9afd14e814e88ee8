package vn.datmui.edxml.xml;

/** Which texts are names in XML 1.0 (fifth edition) with namespaces. */
public final class Names {

    private Names() {}

    /** Whether it is one or two names with one colon between them. */
    static boolean isQualified(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? isName(text) : isName(text.substring(0, colon)) && isName(text.substring(colon + 1));
    }

    /** Whether it is a name without a colon. */
    static boolean isName(String text) {
        if (text.isEmpty() || !isStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(Names::isPart);
    }

    private static boolean isStart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
        return c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x1FFF && c != 0x37E
                || c >= 0x200C && c <= 0x200D
                || c >= 0x2070 && c <= 0x218F
                || c >= 0x2C00 && c <= 0x2FEF
                || c >= 0x3001 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFDCF
                || c >= 0xFDF0 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0xEFFFF;
    }

    private static boolean isPart(int c) {
        return isStart(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c >= 0x203F && c <= 0x2040;
    }

    /** Whether XML may carry the character at all. */
    public static boolean isCharacter(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
