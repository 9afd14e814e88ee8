package vn.datmui.tour;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One person at one device: keeps cookies, follows redirects, and holds the page that was opened last. A page that is not
 * answered with the status that was expected ends the tour with what stood on it.
 */
public class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI home;
    private final HttpClient http;
    private Document page = new Document("");
    private URI address;

    public Visitor(URI home) {
        this.home = home;
        this.address = home;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** The page opened last. */
    public Document page() {
        return page;
    }

    /** The path of the page opened last, after redirects. */
    public String path() {
        return address.getPath();
    }

    public Document open(String path) {
        return show(send(request(path).GET().build()), 200);
    }

    /** Opens a path that is expected to be answered with that status. */
    public Document open(String path, int status) {
        return show(send(request(path).GET().build()), status);
    }

    /** The bytes behind a path: a paper, a picture. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response = send(request(path).GET().build());
        if (response.statusCode() != 200) {
            throw new TourBroken("%s answered %d".formatted(path, response.statusCode()));
        }
        return response.body();
    }

    /** The first element on the page that matches; its absence ends the tour. */
    public Element find(String selector) {
        Element found = page.selectFirst(selector);
        if (found == null) {
            throw new TourBroken("nothing like \"%s\" on %s: %s".formatted(selector, path(), firstWords()));
        }
        return found;
    }

    /** Sends a form of the page with these values beside its hidden ones; the answer becomes the page. */
    public Document submit(Element form, Map<String, List<String>> values) {
        return submit(form, values, 200);
    }

    public Document submit(Element form, Map<String, List<String>> values, int status) {
        FormBody body = FormBody.of(form, values);
        HttpRequest request = request(form.attr("action"))
                .header("Content-Type", body.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build();
        return show(send(request), status);
    }

    /** Sends a multipart form of the page with a file in each of its file fields. */
    public Document upload(Element form, Map<String, List<String>> values, String name, byte[] content) {
        FormBody body = FormBody.multipart(form, values, name, content);
        HttpRequest request = request(form.attr("action"))
                .header("Content-Type", body.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build();
        return show(send(request), 200);
    }

    /** The same form as {@link #submit} would send it, with the cookies of this device, unsent. */
    Press press(Element form, Map<String, List<String>> values) {
        FormBody body = FormBody.of(form, values);
        String path = form.attr("action");
        return new Press(address.resolve(path), cookies(address.resolve(path)), body.contentType(), body.bytes());
    }

    private String cookies(URI target) {
        CookieManager jar = (CookieManager) http.cookieHandler().orElseThrow();
        return jar.getCookieStore().get(target).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        URI target = path.startsWith("?") ? address.resolve(address.getPath() + path) : address.resolve(path);
        return HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "vi");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new TourBroken("%s does not answer: %s".formatted(home, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourBroken("interrupted");
        }
    }

    private Document show(HttpResponse<byte[]> response, int expected) {
        address = response.uri();
        page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), address.toString());
        if (response.statusCode() != expected) {
            throw new TourBroken("%s answered %d instead of %d: %s"
                    .formatted(address.getPath(), response.statusCode(), expected, firstWords()));
        }
        return page;
    }

    private String firstWords() {
        Element summary = page.selectFirst(".govuk-error-summary");
        Element main = summary == null ? page.selectFirst("main") : summary;
        String words = main == null ? page.text() : main.text();
        return words.length() > 400 ? words.substring(0, 400) + " ..." : words;
    }
}
