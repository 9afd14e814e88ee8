package vn.datmui.dossiers.desk.web;

import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.datmui.dossiers.DossierCode;

/**
 * Which part of a dossier the officer has open, as it stands in the address.
 *
 * @param paper the file that is shown beside the checklist; empty for the first one
 * @param signing whether the page was reached from the inbox of papers to sign
 */
public record Looking(DossierTab tab, String paper, boolean signing) {

    private static final String FROM_INBOX = "sign";

    static Looking at(String tab, String paper, String from) {
        return new Looking(
                DossierTab.ofSlug(tab), paper.matches("[0-9a-f-]{36}") ? paper : "", from.equals(FROM_INBOX));
    }

    /** As a form brings it back. */
    static Looking of(MultiValueMap<String, String> posted) {
        return at(first(posted, "tab"), first(posted, "paper"), first(posted, "from"));
    }

    private static String first(MultiValueMap<String, String> posted, String field) {
        return Optional.ofNullable(posted.getFirst(field)).orElse("");
    }

    Looking on(DossierTab other) {
        return new Looking(other, paper, signing);
    }

    /** As hidden fields carry it from a form to the page after it. */
    public String from() {
        return signing ? FROM_INBOX : "";
    }

    String address(DossierCode code) {
        return address(code.value(), tab);
    }

    /** The address of another tab of the same dossier. */
    public String address(String code, DossierTab other) {
        String way = signing ? "&from=" + FROM_INBOX : "";
        String shown = other == DossierTab.PAPERS && !paper.isEmpty() ? "&paper=" + paper : "";
        return "/desk/dossiers/" + code + "?tab=" + other.slug() + shown + way;
    }

    /** The address at which this paper stands beside the checklist; the focus goes to it. */
    public String addressOf(String code, String file) {
        return new Looking(DossierTab.PAPERS, file, signing).address(code, DossierTab.PAPERS) + "#preview";
    }
}
