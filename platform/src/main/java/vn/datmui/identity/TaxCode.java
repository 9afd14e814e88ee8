package vn.datmui.identity;

import java.util.regex.Pattern;

/**
 * The tax code of a business (mã số thuế, MST): ten digits, of which the last is computed from the others, and three more for a branch. It
 * is the business's number for everything (Law on Enterprises 2020, art. 29; Decree 168/2025/NĐ-CP). Households and people pay tax under their
 * personal number since 2025-07-01 and are people here.
 */
public record TaxCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{10}(-\\d{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;

    /** @throws IllegalArgumentException when it is none */
    public TaxCode {
        if (!isTaxCode(value)) {
            throw new IllegalArgumentException("not a tax code: " + value);
        }
    }

    public static boolean isTaxCode(String text) {
        return SHAPE.matcher(text).matches() && checkDigit(text) == text.charAt(WEIGHTS.length) - '0';
    }

    /** Ten, which no digit is, for numbers that are never given out. */
    private static int checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return MODULUS - 1 - sum % MODULUS;
    }

    @Override
    public String toString() {
        return value;
    }
}
