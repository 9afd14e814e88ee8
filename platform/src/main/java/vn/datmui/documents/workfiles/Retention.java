package vn.datmui.documents.workfiles;

import java.util.Optional;
import java.util.stream.Stream;

/** How long a file is kept (thời hạn bảo quản). */
public enum Retention {
    TWO_YEARS(2),
    FIVE_YEARS(5),
    TEN_YEARS(10),
    TWENTY_YEARS(20),
    SEVENTY_YEARS(70),
    /** Vĩnh viễn. */
    PERMANENT(0);

    private static final int HANDED_OVER_FROM = 5;

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** Files kept five years or more go to the archive (Decree 30/2020/NĐ-CP, art. 31(3)(c)). */
    public boolean goesToTheArchive() {
        return this == PERMANENT || years >= HANDED_OVER_FROM;
    }

    public static Optional<Retention> of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
