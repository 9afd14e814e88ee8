package vn.datmui.documents.outgoing.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.drafting.Authority;
import vn.datmui.documents.outgoing.Granting.Given;
import vn.datmui.documents.outgoing.Granting.Possible;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/** The model of the page on which the head of an agency lets others sign. */
public record AuthorityModel(List<Given> given, List<Possible> possible, AuthorityForm form, FormErrors errors) {

    public List<Choice> people(Page page) {
        return possible.stream()
                .map(one -> new Choice(
                        one.officer() + " " + one.capacity(),
                        one.name() + " – " + page.t("documents.out.capacity." + one.capacity(), one.title())))
                .toList();
    }

    public List<Choice> types(Page page) {
        return Stream.of(DocumentType.values())
                .map(one -> new Choice(one.name(), page.t(one.title())))
                .toList();
    }

    public String typesOf(Page page, Authority authority) {
        return Stream.of(DocumentType.values())
                .filter(authority.types()::contains)
                .map(one -> page.t(one.title()))
                .collect(Collectors.joining(", "));
    }
}
