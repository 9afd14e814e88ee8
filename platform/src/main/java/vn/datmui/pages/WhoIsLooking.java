package vn.datmui.pages;

import java.util.Optional;

/** Tells the page shell who is signed in; the module that knows implements it. */
@FunctionalInterface
public interface WhoIsLooking {

    Optional<Viewer> viewer();
}
