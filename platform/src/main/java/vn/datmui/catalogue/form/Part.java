package vn.datmui.catalogue.form;

import java.util.List;
import vn.datmui.catalogue.FormPage;

/** A page with its questions. */
record Part(FormPage page, List<Question> questions) {

    String group() {
        FormPage.Group group = page.group();
        return group == null ? "" : group.path();
    }
}
