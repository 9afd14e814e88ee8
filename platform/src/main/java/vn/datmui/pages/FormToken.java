package vn.datmui.pages;

import java.util.function.Supplier;

/**
 * The token by which a form proves that this site sent it. Its value is fetched only when a page asks for it, so that a
 * page without a form starts no session.
 */
public record FormToken(String name, Supplier<String> source) {

    /** For pages that are rendered where no guard stands, such as some tests. */
    public static FormToken none() {
        return new FormToken("_csrf", () -> "");
    }

    public String value() {
        return source.get();
    }
}
