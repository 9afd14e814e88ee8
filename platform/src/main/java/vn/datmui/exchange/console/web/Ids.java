package vn.datmui.exchange.console.web;

import java.util.UUID;
import vn.datmui.exchange.ExchangeProblem;

/** Identifiers in addresses; what is none names nothing. */
final class Ids {

    private Ids() {}

    static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ExchangeProblem.unknown();
        }
    }
}
