package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.Language;
import vn.datmui.pages.Dictionary;
import vn.datmui.pages.Words;

/** The words of whoever sent the request that is being answered: for controllers that speak without a page. */
@Component
class WordsOfReader implements Words {

    private final Dictionary dictionary;
    private final HttpServletRequest request;

    /** @param request stands for the request of the moment */
    WordsOfReader(Dictionary dictionary, HttpServletRequest request) {
        this.dictionary = dictionary;
        this.request = request;
    }

    @Override
    public Language language() {
        return LanguageChoice.of(request);
    }

    @Override
    public String get(String key, Object... arguments) {
        return dictionary.in(language()).get(key, arguments);
    }
}
