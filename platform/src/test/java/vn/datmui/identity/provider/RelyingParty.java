package vn.datmui.identity.provider;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.People;
import vn.datmui.Person;

/** Another system that signs people in here: registered by two administrators, and speaking the protocol word by word. */
final class RelyingParty {

    static final String ADDRESS = "https://dat-dai.camau.example/dang-nhap";
    static final String AFTER_LOGOUT = "https://dat-dai.camau.example/tam-biet";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String id;
    final String secret;
    final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final Person program;

    private RelyingParty(String id, String secret, Person program) {
        this.id = id;
        this.secret = secret;
        this.program = program;
    }

    static Map<String, String> form(String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("name", name);
        form.put("purpose", "Tra cứu hồ sơ đất đai của bạn.");
        form.put("signsPeopleIn", "yes");
        form.put("actsByItself", "yes");
        form.put("redirectUris", ADDRESS);
        form.put("logoutUris", AFTER_LOGOUT);
        form.put("scopes", "profile,citizen_id,officer");
        return form;
    }

    static RelyingParty registered(People people, Map<String, String> form) {
        people.administrator().post("/admin/clients", form);
        Person second = secondAdministrator(people);
        Document page = second.page("/admin/clients");
        String proposal = page.select("tr[data-proposal]:contains(" + form.get("name") + ")")
                .attr("data-proposal");
        HttpResponse<String> approved = second.post("/admin/clients/proposals/" + proposal + "/approve", Map.of());
        Document answer = org.jsoup.Jsoup.parse(
                approved.statusCode() == 200
                        ? approved.body()
                        : second.get("/admin/clients").body());
        String id = approved.statusCode() == 200
                ? answer.select("#client").first().text()
                : answer.select("tr:contains(" + form.get("name") + ") span.datmui-code")
                        .first()
                        .text();
        String secret = answer.select("#secret").text();
        return new RelyingParty(id, secret, people.stranger());
    }

    static RelyingParty registered(People people) {
        return registered(people, form("Đất đai " + UUID.randomUUID()));
    }

    static Person secondAdministrator(People people) {
        return people.stranger().signIn("quantri2", people.password());
    }

    Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", id);
        request.put("redirect_uri", ADDRESS);
        request.put("scope", "openid profile");
        request.put("state", "trang-thai");
        request.put("nonce", "mot-lan");
        request.put("code_challenge", challenge());
        request.put("code_challenge_method", "S256");
        return request;
    }

    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String authorize(Map<String, String> request) {
        return "/oauth2/authorize?" + encoded(request);
    }

    /** Through the page of consent, pressing "allow" when it is asked; what comes back to the client. */
    Map<String, String> answer(Person person, Map<String, String> request) {
        HttpResponse<String> answer = person.get(authorize(request));
        String next = person.where(answer);
        if (next.startsWith("/oauth2/consent")) {
            Document page = person.page(next);
            var form = page.select("form[action=/oauth2/authorize]").first();
            String fields = form.select("input[type=hidden]").stream()
                    .map(field -> encode(field.attr("name")) + "=" + encode(field.attr("value")))
                    .collect(Collectors.joining("&"));
            answer = person.send(person.request("/oauth2/authorize")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields)));
            next = onward(answer);
        }
        return query(next);
    }

    /** Where the page after a form goes on to by itself. */
    static String onward(HttpResponse<String> answer) {
        return answer.headers().firstValue("Refresh").orElseThrow().substring("0; url=".length());
    }

    static Map<String, String> query(String address) {
        String query = URI.create(address).getRawQuery();
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    /** The tokens for a code. */
    HttpResponse<String> exchange(String code) {
        return exchange(code, verifier);
    }

    HttpResponse<String> exchange(String code, String proof) {
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", ADDRESS, "code_verifier", proof));
    }

    HttpResponse<String> refresh(String token) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    HttpResponse<String> token(Map<String, String> fields) {
        return post("/oauth2/token", fields);
    }

    /** As this client, by its secret. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return program.send(asProgram(path, fields).header("Authorization", "Basic " + basic));
    }

    /** Without saying who it is, or saying it in the fields. */
    HttpResponse<String> bare(String path, Map<String, String> fields) {
        return program.send(asProgram(path, fields));
    }

    HttpResponse<String> userInfo(String accessToken) {
        return program.send(program.request("/userinfo")
                .setHeader("Accept", "application/json")
                .header("Authorization", "Bearer " + accessToken)
                .GET());
    }

    private HttpRequest.Builder asProgram(String path, Map<String, String> fields) {
        return program.request(path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode claims(String jwt) {
        return JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
