package vn.datmui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A person with a browser, as far as HTTP goes: keeps cookies, asks for pages, follows no redirect unless told, and puts the
 * form token into every form that it sends.
 */
public final class Person {

    private static final String TOKEN = "_csrf";
    private static final String DEVICE = "datmui_device";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String site;
    private final Supplier<String> code;
    private final Map<String, String> devices;

    /**
     * @param code what the person's authenticator app shows now
     * @param devices by which the platform knows the browsers of people who sign in by {@link #signIn}, by their names: the owner is
     *     not warned of a new device at every sign-in of a test
     */
    Person(String site, Supplier<String> code, Map<String, String> devices) {
        this.site = site;
        this.code = code;
        this.devices = devices;
    }

    /** One file or field of a multipart form. */
    public record Part(String name, String fileName, String contentType, byte[] content) {}

    /** Where the platform is. */
    public String address() {
        return site;
    }

    /** Signs in by password, and by the code of the app where one is asked for. */
    public Person signIn(String name, String password) {
        if (devices.containsKey(name)) {
            HttpCookie device = new HttpCookie(DEVICE, devices.get(name));
            device.setPath("/");
            device.setVersion(0);
            cookies.getCookieStore().add(URI.create(site), device);
        }
        HttpResponse<String> answer = post("/sign-in", Map.of("name", name, "password", password));
        if (answer.statusCode() == 303 && where(answer).startsWith("/sign-in/second")) {
            answer = post("/sign-in/second", Map.of("code", code.get()));
        }
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("sign-in of " + name + " answered " + answer.statusCode());
        }
        devices.put(name, cookie(DEVICE));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The page behind redirects. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 10; hops++) {
            answer = get(where(answer));
        }
        return Jsoup.parse(answer.body(), site + path);
    }

    /** Where an answer sends the person, as a path. */
    public String where(HttpResponse<?> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.startsWith(site) ? location.substring(site.length()) : location;
    }

    public byte[] download(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with its token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(TOKEN, token());
        return postWithoutToken(path, all);
    }

    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a form with files and its token. */
    public HttpResponse<String> postFiles(String path, Map<String, String> fields, Part... files) {
        String boundary = UUID.randomUUID().toString();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(TOKEN, token());
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(boundary, all, files)));
    }

    /** Sends any request, for programs: {@code request("/api/...")}. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path))
                .timeout(Duration.ofSeconds(60))
                .header("User-Agent", "test")
                .header("Accept", "text/html");
    }

    /** The value of a cookie; blank when there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The token that stands in the forms of this person's pages. */
    public String token() {
        HttpResponse<String> page = get("/sign-in");
        if (page.statusCode() == 303) {
            page = get("/account");
        }
        return Jsoup.parse(page.body()).select("input[name=" + TOKEN + "]").val();
    }

    private static BodyPublisher multipart(String boundary, Map<String, String> fields, Part... files) {
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> write(body, boundary, new Part(name, "", "", value.getBytes(StandardCharsets.UTF_8))));
        for (Part file : files) {
            write(body, boundary, file);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void write(java.io.ByteArrayOutputStream body, String boundary, Part part) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                + (part.fileName().isEmpty() ? "" : "; filename=\"" + part.fileName() + "\"")
                + (part.contentType().isEmpty() ? "" : "\r\nContent-Type: " + part.contentType())
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.content());
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
