package vn.datmui.tour;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The people of the demonstration province whom the stories need; each signs in once, when first needed. */
final class Cast {

    private final URI home;
    private final String password;
    private final AppCode app;
    private final Tale tale;
    private final Map<String, Person> people = new HashMap<>();

    Cast(URI home, String password, AppCode app, Tale tale) {
        this.home = home;
        this.password = password;
        this.app = app;
        this.tale = tale;
    }

    /** A citizen by personal number. */
    Citizen citizen(String number, String name) {
        return (Citizen) people.computeIfAbsent(number, n -> welcome(new Citizen(name, home), n));
    }

    /** An officer by user name: {@code lanhdao.32248}. */
    OfficeWorker officer(String userName) {
        return (OfficeWorker) people.computeIfAbsent(userName, n -> welcome(new OfficeWorker(n, home), n));
    }

    private Person welcome(Person person, String userName) {
        tale.step(person.name(), "đăng nhập", () -> {
            person.signIn(userName, password, app);
            return new Tale.Told<>(userName, "");
        });
        return person;
    }
}
