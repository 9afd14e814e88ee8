package vn.datmui.edxml.xml;

/** What stands between {@code &} and {@code ;}: the five entities that XML has, and characters by number. */
final class References {

    private References() {}

    /** The character, or -1 when the name means nothing, or -2 when the number is no character. */
    static int meaning(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") ? number(name) : -1;
        };
    }

    private static int number(String name) {
        boolean hexadecimal = name.startsWith("#x");
        var digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 30) {
            return -2;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char letter = digits.charAt(i);
            int digit = letter < 0x80 ? Character.digit(letter, hexadecimal ? 16 : 10) : -1;
            if (digit < 0) {
                return -2;
            }
            value = Math.min(value * (hexadecimal ? 16 : 10) + digit, Integer.MAX_VALUE);
        }
        return Names.isCharacter((int) value) ? (int) value : -2;
    }
}
