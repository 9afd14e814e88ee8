package vn.datmui.documents.workfiles.web;

/** What was typed into a form that is wrong. */
public record Typed(String code, String title, String retention) {

    static final Typed NOTHING = new Typed("", "", "");
}
