package vn.datmui.tour;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Somebody with an account. */
public class Person {

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

    /** Signs in and stays signed in; a wrong password ends the tour. */
    public void signIn(String userName, String password) {
        visitor.open("/sign-in");
        visitor.submit(
                visitor.find("form[action=/sign-in]"),
                Map.of("name", List.of(userName), "password", List.of(password)));
        visitor.find("form[action*=/sign-out], a[href*=/sign-out]");
    }
}
