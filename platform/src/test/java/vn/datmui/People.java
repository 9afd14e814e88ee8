package vn.datmui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.datmui.identity.factor.AppKey;
import vn.datmui.identity.signin.Passwords;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/**
 * The people of the demonstration province, for tests over HTTP: {@code @Autowired People people}. Each call signs the person
 * in afresh; the {@link Person} keeps cookies and adds the form token to what it posts.
 */
@Lazy
@Component
public class People {

    /** Citizens: see demonstration/identity/citizens.tsv. */
    public static final String HONG_THAM = "096185000123";

    public static final String MINH_KHANG = "096090004567";
    public static final String SO_KHON = "095078001234";
    public static final String ELDERLY_SA_MET = "096152000789";

    /** The southernmost commune, and a ward. */
    public static final AgencyCode DAT_MUI = new AgencyCode("H12.32248");

    public static final AgencyCode TAN_THANH = new AgencyCode("H12.32025");

    private static final Pattern PASSWORD = Pattern.compile("Mật khẩu chung: (\\S+)");

    private static final Pattern APP_KEY = Pattern.compile("Khóa chung của ứng dụng xác thực: ([A-Z2-7 ]+)");

    private final Environment environment;
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Officers officers;
    private final Clock clock;
    private final Map<String, String> devices = new ConcurrentHashMap<>();

    People(Environment environment, JdbcClient jdbc, Passwords passwords, Officers officers, Clock clock) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.officers = officers;
        this.clock = clock;
    }

    /** Somebody who has not signed in. */
    public Person stranger() {
        return new Person(
                "http://localhost:" + environment.getRequiredProperty("local.server.port"), this::code, devices);
    }

    /** A citizen, by personal number. */
    public Person citizen(String personalNumber) {
        return stranger().signIn(personalNumber, password());
    }

    /** A citizen of the test's own, whose sign-in may be made harder without a bother to others; the personal number. */
    public String newCitizen() {
        String number =
                "0961900" + "%05d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000));
        UUID account = UUID.randomUUID();
        jdbc.sql("insert into identity.account (id, personal_id, full_name, opened_at) values (?, ?, 'Lý Thử', now())")
                .params(account, number)
                .update();
        jdbc.sql("insert into identity.password (account, hash, changed_at) values (?, ?, now())")
                .params(account, passwords.hash(password()))
                .update();
        return number;
    }

    /** The first officer who holds the role in the agency today. */
    public Person officer(Role role, AgencyCode agency) {
        return officer(holders(role, agency).getFirst());
    }

    /** The officer who holds the role in a unit of the agency today: {@code officer(SPECIALIST, DAT_MUI, "justice")}. */
    public Person officer(Role role, AgencyCode agency, String unitKind) {
        return officer(holders(role, agency).stream()
                .filter(post -> post.unitKind().equals(unitKind))
                .findFirst()
                .orElseThrow());
    }

    public Person administrator() {
        return stranger().signIn("quantri", password());
    }

    /** The password of all demonstration accounts. */
    public String password() {
        return noted(PASSWORD);
    }

    private String noted(Pattern what) {
        Path note = Path.of(environment.getRequiredProperty("datmui.home"), "demonstration-accounts.txt");
        try {
            var found = what.matcher(Files.readString(note));
            if (!found.find()) {
                throw new IllegalStateException("not found in " + note + ": " + what);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the authenticator apps of leaders and administrators show now. The platform takes each code once; tests sign in more
     * often than twice a minute, so it forgets here which ones it has taken.
     */
    public String code() {
        jdbc.sql("update identity.app_key set last_step = 0").update();
        return appKey().codeAt(clock.instant());
    }

    /** The key of all those apps. */
    public AppKey appKey() {
        return AppKey.ofText(noted(APP_KEY));
    }

    /** Signs in at a browser. */
    public void signIn(Browser browser, String userName) {
        browser.go("/sign-in").fillNamed("name", userName).fillNamed("password", password());
        browser.page().locator("form[action='/sign-in'] button[type=submit]").click();
        if (browser.inspect().path().startsWith("/sign-in/second")) {
            browser.fillNamed("code", code()).press("Tiếp tục");
        }
    }

    public String userName(Post post) {
        return jdbc.sql("select user_name from identity.account where officer = ?")
                .param(post.officer().value())
                .query(String.class)
                .single();
    }

    private Person officer(Post post) {
        return stranger().signIn(userName(post), password());
    }

    private List<Post> holders(Role role, AgencyCode agency) {
        return officers.holdersOf(role, agency, LocalDate.now(clock));
    }
}
