package vn.datmui.exchange.console;

/**
 * What is asked of the list; blank for everything.
 *
 * @param agency a code; a clerk sees their own only
 * @param state the name of a state
 */
public record ConversationFilter(ConversationView view, String agency, String words, String state, int page) {

    public static final int PAGE_SIZE = 25;

    public ConversationFilter {
        page = Math.max(1, page);
    }
}
