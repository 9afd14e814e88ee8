package vn.datmui.identity.federation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AssuranceLevel;

/** The providers by which people may sign in today. */
@Component
public class SignInWays {

    private final Upstreams upstreams;
    private final Clock clock;

    SignInWays(Upstreams upstreams, Clock clock) {
        this.upstreams = upstreams;
        this.clock = clock;
    }

    /**
     * One button of the sign-in page.
     *
     * @param name what the button calls it: "định danh quốc gia"
     * @param best the highest level that it can give
     */
    public record Way(String code, String name, AssuranceLevel best) {}

    /** The national identity first. */
    public List<Way> today() {
        LocalDate today = LocalDate.now(clock);
        return upstreams.all().stream()
                .filter(upstream -> upstream.state() == Upstream.State.ACTIVE)
                .map(Upstream::form)
                .filter(form -> form.isValidOn(today))
                .sorted(java.util.Comparator.comparing(UpstreamForm::verifiesNumbers)
                        .reversed()
                        .thenComparing(UpstreamForm::name))
                .map(form -> new Way(form.code(), form.name(), form.trusted()))
                .toList();
    }

    /** The provider, if people may sign in by it today. */
    public Optional<Upstream> find(String code) {
        return upstreams
                .standing(code)
                .filter(upstream -> upstream.state() == Upstream.State.ACTIVE)
                .filter(upstream -> upstream.form().isValidOn(LocalDate.now(clock)));
    }
}
