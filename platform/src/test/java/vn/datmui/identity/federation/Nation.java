package vn.datmui.identity.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.partners.Partners;
import vn.datmui.partners.identity.NationalIdentity;

/** The national identity as {@code partners} plays it, entered as a provider under a code of its own. */
public final class Nation implements AutoCloseable {

    /** People of the rehearsal: with an account here, and without one. */
    public static final String HONG_THAM = "nguoi-0123";

    public static final String MINH_KHANG = "nguoi-4567";
    public static final String SO_KHON = "nguoi-1234";
    public static final String SA_MET = "nguoi-0789";
    public static final String KIEU_OANH = "nguoi-1122";
    public static final String QUOC_VIET = "nguoi-3377";
    public static final String NGOC_LAN = "nguoi-5522";

    private static final String SECRET = "bi-mat-dien-tap";

    public final String code = "thu-" + UUID.randomUUID().toString().substring(0, 8);
    public final NationalIdentity provider;
    private final Partners partners;
    private final People people;

    public Nation(People people) {
        this.people = people;
        try {
            partners = Partners.start(0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        provider = partners.nationalIdentity();
    }

    /** Entered and approved, with changes to the usual record. */
    public Nation entered(Map<String, String> changes) {
        Person first = people.administrator();
        provider.register("dat-mui", SECRET, List.of(first.address() + "/sign-in/from/" + code));
        Map<String, String> form = form();
        form.putAll(changes);
        expect(first.post("/admin/upstreams", form), 303);
        Person second = people.stranger().signIn("quantri2", people.password());
        expect(second.post("/admin/upstreams/" + waiting(second) + "/approve", Map.of()), 303);
        return this;
    }

    public Nation entered() {
        return entered(Map.of());
    }

    Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("code", code);
        form.put("name", "định danh " + code);
        form.put("issuer", provider.issuer());
        form.put("proof", "secret_basic");
        form.put("clientId", "dat-mui");
        form.put("secret", SECRET);
        form.put("claims", "");
        form.put("levels", "2 = substantial\n3 = high");
        form.put("trusted", "high");
        form.put("verifiesNumbers", "yes");
        form.put("validFrom", "2024-07-01");
        form.put("validTo", "");
        return form;
    }

    /** The version that waits for a decision. */
    String waiting(Person administrator) {
        return administrator
                .page("/admin/upstreams")
                .select("tr[data-version]:contains(" + code + "):contains(Chờ duyệt)")
                .attr("data-version");
    }

    /** Through the provider's sign-in page and back; what the platform answers to it. */
    public HttpResponse<String> signIn(Person person, String subject, int level) {
        return person.get(wayBack(person, subject, level, ""));
    }

    public HttpResponse<String> signIn(Person person, String subject, int level, String next) {
        return person.get(wayBack(person, subject, level, next));
    }

    /** The address by which the provider sends the person back. */
    public String wayBack(Person person, String subject, int level, String next) {
        HttpResponse<String> out = expect(person.get("/sign-in/with/" + code + "?next=" + encode(next)), 303);
        String there = out.headers().firstValue("Location").orElseThrow();
        expect(person.get(there), 200);
        Map<String, String> fields = query(there);
        fields.put("person", subject);
        fields.put("level", String.valueOf(level));
        return person.where(expect(post(person, fields), 303));
    }

    /** The person stops at the provider. */
    HttpResponse<String> giveUp(Person person) {
        String there = person.get("/sign-in/with/" + code)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return person.get(person.where(post(person, query(there))));
    }

    private HttpResponse<String> post(Person person, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return person.send(person.request(provider.issuer() + "/authorize")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    static String heading(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + heading(answer));
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        partners.close();
    }
}
