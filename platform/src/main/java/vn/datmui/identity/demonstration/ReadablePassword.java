package vn.datmui.identity.demonstration;

import java.security.SecureRandom;
import java.util.List;

/** A random password that can be read aloud: words without marks and four digits, more than 40 random bits. */
final class ReadablePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> WORDS = List.of(
            "rung", "dua", "bien", "song", "gio", "may", "nang", "mua", "trang", "sao", "lua", "sen", "dam", "tom",
            "cua", "ghe", "xuong", "cheo", "cau", "ben", "cho", "lang", "dong", "ruong", "vuon", "xoai", "mit", "oi",
            "buoi", "cam", "chanh", "tre", "nua", "la", "hoa", "qua", "chim", "co", "vac", "ong", "mat", "muoi", "cat",
            "da", "dao", "mui", "phu", "sa", "kenh", "rach", "vam", "bai", "con", "gieng", "ao", "ho", "nuoc", "khoi",
            "bep", "nha", "san", "ngo", "dinh", "chua");

    private ReadablePassword() {}

    static String fresh() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            password.append(WORDS.get(RANDOM.nextInt(WORDS.size()))).append('-');
        }
        return password.append("%04d".formatted(RANDOM.nextInt(10_000))).toString();
    }
}
