package vn.datmui.benchmarks;

import java.net.URI;
import java.util.List;
import vn.datmui.tour.Applying;
import vn.datmui.tour.Citizen;
import vn.datmui.tour.Scripts;

/** The citizens of the demonstration province, registering a birth again and again. */
final class Applicants {

    private static final String PROCEDURE = "1.001193";
    private static final List<String> COMMUNES = List.of("32248", "32025", "32002", "31825", "32191", "32098");
    private static final List<String> NUMBERS = List.of(
            "096185000123",
            "096090004567",
            "096152000789",
            "095078001234",
            "096196007788",
            "096049000456",
            "095183002211",
            "096301003344");

    private final URI address;
    private final String password;

    Applicants(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    static int most() {
        return NUMBERS.size();
    }

    Citizen signedIn(int number) {
        Citizen citizen = new Citizen("applicant " + number, address);
        citizen.signIn(NUMBERS.get(number % NUMBERS.size()), password);
        return citizen;
    }

    static Applying prepared(Citizen citizen, int number) {
        return citizen.prepare(PROCEDURE, COMMUNES.get(number % COMMUNES.size()), Scripts.birth());
    }
}
