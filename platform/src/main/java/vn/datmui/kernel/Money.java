package vn.datmui.kernel;

/** An amount in whole đồng, never negative. Prints as law and people write it: {@code 15.000 đ}. */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("negative amount: " + dong);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(dong, count));
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return "%,d đ".formatted(dong).replace(',', '.');
    }
}
