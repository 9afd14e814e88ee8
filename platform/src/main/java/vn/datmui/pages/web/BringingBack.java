package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.datmui.pages.UnsentForm;
import vn.datmui.pages.UnsentForms;
import vn.datmui.pages.Words;

/**
 * Brings back what was typed into a form that was sent after the session had ended (docs/decisions/0054): the form is shown
 * filled in again, with a word that nothing has been sent yet. Where the form is gone, or its page was saved since, what was
 * typed is shown beside it.
 */
@Component
class BringingBack {

    private final ObjectProvider<UnsentForms> unsent;

    BringingBack(ObjectProvider<UnsentForms> unsent) {
        this.unsent = unsent;
    }

    /** The forms that may come back on the page that answers this request. */
    List<UnsentForm> waiting(HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("GET") && response.getStatus() == HttpServletResponse.SC_OK
                ? unsent.stream().flatMap(forms -> forms.ofViewer().stream()).toList()
                : List.of();
    }

    String into(String html, List<UnsentForm> waiting, String path, Words words) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        boolean changed = false;
        for (UnsentForm sent : waiting) {
            changed |= bring(sent, page, path, words);
        }
        return changed ? page.outerHtml() : html;
    }

    private static boolean bring(UnsentForm sent, Document page, String path, Words words) {
        Optional<FilledForm> form = FilledForm.find(page, sent);
        if (form.isPresent() && form.get().isOfTheSameState()) {
            form.get().fill();
            note(form.get().element(), words.get("pages.unsent.back"), List.of());
            return true;
        }
        Element main = page.selectFirst("main");
        if (main == null || form.isEmpty() && !path.equals(sent.page())) {
            return false;
        }
        note(
                form.map(FilledForm::element).orElse(main.child(0)),
                words.get("pages.unsent.beside"),
                FilledForm.texts(sent));
        return true;
    }

    private static void note(Element before, String words, List<String> texts) {
        Element note = new Element("div").addClass("govuk-inset-text").attr("role", "status");
        note.attr("data-unsent", true).appendElement("p").addClass("govuk-body").text(words);
        texts.forEach(text ->
                note.appendElement("p").addClass("govuk-body datmui-typed").text(text));
        before.before(note);
    }
}
