package vn.datmui.documents.drafting;

import java.util.Optional;
import java.util.stream.Stream;

/** In which capacity somebody signs for an agency (thẩm quyền ký, Decree 30/2020/NĐ-CP, art. 13). */
public enum Capacity {
    /** The head of an agency with one head (art. 13(1)). */
    HEAD(""),
    /** Thay mặt: on behalf of the collective (art. 13(2)). */
    COLLECTIVE("TM."),
    /** Ký thay: a deputy for the head (art. 13(1), (2)). */
    DEPUTY("KT."),
    /** Thừa ủy quyền: by authorisation in writing, limited in time and content, not to be passed on (art. 13(3)). */
    AUTHORISED("TUQ."),
    /** Thừa lệnh: the head of a unit by order, for some types (art. 13(4)). */
    BY_ORDER("TL.");

    private final String mark;

    Capacity(String mark) {
        this.mark = mark;
    }

    /** As it stands before the title of whoever is signed for. */
    public String mark() {
        return mark;
    }

    /** Whether the right comes from a record of the head, and not from the post alone. */
    public boolean isGranted() {
        return this == DEPUTY || this == AUTHORISED || this == BY_ORDER;
    }

    public static Optional<Capacity> of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
