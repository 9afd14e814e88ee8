package vn.datmui.exchange.receiving;

import vn.datmui.exchange.message.KeptFinding;

/** What a good message came to. */
sealed interface Effect {

    /**
     * It had its effect.
     *
     * @param opened whether a document came with it that others may have waited for
     */
    record Had(boolean opened) implements Effect {}

    /** The document that it is about has not come yet. */
    record TooEarly() implements Effect {}

    /** The same document came before in another envelope. */
    record Repeated() implements Effect {}

    /** It contradicts what came before. */
    record Wrong(KeptFinding finding) implements Effect {}
}
