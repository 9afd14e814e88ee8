package vn.datmui.identity.people.web;

import java.util.List;
import vn.datmui.pages.Choice;

/**
 * The people of an agency.
 *
 * @param agencies those that the reader reaches
 * @param agency the one shown
 * @param query part of a name; blank shows all
 * @param wholeProvince whether the reader may merge agencies
 */
public record PeopleModel(
        List<Choice> agencies,
        String agency,
        String agencyName,
        String query,
        boolean wholeProvince,
        List<Person> people) {

    /** An officer with the posts in this agency. */
    public record Person(String id, String fullName, String userName, boolean suspended, List<PostLine> posts) {}
}
