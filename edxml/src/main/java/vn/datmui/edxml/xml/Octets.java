package vn.datmui.edxml.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time; most of a message is base64 without anything special in it. */
public final class Octets {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Octets() {}

    /**
     * Where the run of plain bytes ends: a plain byte is visible ASCII or a blank and none of {@code & < > ]}. May stop up
     * to seven bytes early, so the caller looks at the byte there itself.
     */
    public static int afterPlain(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < to && isPlain(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(byte octet) {
        return octet >= ' ' && octet != '&' && octet != '<' && octet != '>' && octet != ']';
    }

    private static boolean isPlain(long eight) {
        long special = eight // not ASCII
                | ((eight - ONES * ' ') & ~eight) // below the blank
                | zero(eight ^ ONES * '&')
                | zero((eight & ~(ONES * 2)) ^ ONES * '<') // < and >, which differ in one bit
                | zero(eight ^ ONES * ']');
        return (special & HIGHS) == 0;
    }

    private static long zero(long eight) {
        return (eight - ONES) & ~eight;
    }

    /** The length of the UTF-8 sequence that starts here and stands for a character XML allows; 0 when there is none. */
    static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return first >= ' ' || first == '\t' || first == '\n' || first == '\r' ? 1 : 0;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(first, bytes[at + 1] & 0xFF, length == 3 ? bytes[at + 2] & 0xFF : 0) ? length : 0;
    }

    /** Refuses overlong forms, surrogates, what lies beyond Unicode, and U+FFFE and U+FFFF. */
    private static boolean isAllowed(int first, int second, int third) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xEF -> second != 0xBF || third < 0xBE;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\n' || octet == '\r';
    }
}
