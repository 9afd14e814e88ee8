package vn.datmui.dossiers.apply;

import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.ReturnWay;

/**
 * How the applicant wants the result and how to reach them (Decree 61/2018, art. 5(1)(b) and 16: the choice is theirs). A
 * draft keeps anything, also half an address.
 *
 * @param returnKind null while nothing is chosen
 * @param address for the post
 */
public record Wishes(ReturnWay.@Nullable Kind returnKind, String address, String phone, String email) {

    public static final Wishes NONE = new Wishes(null, "", "", "");

    ReturnWay returnWay() {
        if (returnKind == null) {
            throw new IllegalStateException("no way of return chosen");
        }
        return new ReturnWay(returnKind, returnKind == ReturnWay.Kind.BY_POST ? address : "");
    }
}
