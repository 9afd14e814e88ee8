package vn.datmui.tour;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Somebody with an account. */
public class Person {

    private static final String SECOND_STEP = "form[action=/sign-in/second]";

    /** A code counts once: whoever signed in during this half minute already waits for the next. */
    private static final int TRIES = 2;

    private final String name;
    private final Visitor visitor;

    public Person(String name, URI home) {
        this.name = name;
        this.visitor = new Visitor(home);
    }

    public String name() {
        return name;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Signs in and stays signed in, by the password alone; a wrong password ends the tour. */
    public void signIn(String userName, String password) {
        firstStep(userName, password);
        requireSignedIn();
    }

    /** The same with the code of the app, where one is asked for. */
    public void signIn(String userName, String password, AppCode app) {
        firstStep(userName, password);
        for (int i = 0; i < TRIES && visitor.page().selectFirst(SECOND_STEP) != null; i++) {
            if (i > 0) {
                app.awaitNext();
            }
            visitor.submit(visitor.find(SECOND_STEP), Map.of("code", List.of(app.now())));
        }
        requireSignedIn();
    }

    private void firstStep(String userName, String password) {
        visitor.open("/sign-in");
        visitor.submit(
                visitor.find("form[action=/sign-in]"),
                Map.of("name", List.of(userName), "password", List.of(password)));
    }

    private void requireSignedIn() {
        visitor.find("form[action*=/sign-out], a[href*=/sign-out]");
    }
}
