package vn.datmui.dossiers.apply;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.datmui.Person;

/** Somebody who applies, page by page, the way a browser without scripts would: every form comes from the page itself. */
final class Applying {

    private static final int MOST_PAGES = 60;

    private final Person person;
    private final Map<String, String> answers;
    private String path;

    private Applying(Person person, String path, Map<String, String> answers) {
        this.person = person;
        this.path = path;
        this.answers = answers;
    }

    /** Begins a new draft; {@code area} is ignored for procedures of the province. */
    static Applying start(Person person, String procedure, String area, Map<String, String> answers) {
        person.page("/apply/start?new=1&procedure=" + procedure);
        HttpResponse<String> begun = person.post("/apply/start", Map.of("procedure", procedure, "area", area));
        return new Applying(person, person.where(begun), answers);
    }

    static Applying at(Person person, String draft, Map<String, String> answers) {
        return new Applying(person, draft, answers);
    }

    /** The address of the draft. */
    String draft() {
        return path.replaceFirst("^(/apply/[^/?#]+).*", "$1");
    }

    String path() {
        return path;
    }

    Document look() {
        return person.page(path);
    }

    /** Answers page after page until the check page. */
    Applying toTheCheckPage() {
        for (int i = 0; i < MOST_PAGES && !path.endsWith("/check"); i++) {
            answerOnePage();
        }
        return this;
    }

    /** Answers page after page until the papers. */
    Applying toThePapers() {
        for (int i = 0; i < MOST_PAGES && !path.endsWith("/papers"); i++) {
            answerOnePage();
        }
        return this;
    }

    /** Answers page after page until one of the form; stops at the check page when it is never asked. */
    Applying toThePage(String id) {
        for (int i = 0; i < MOST_PAGES && !path.endsWith("/pages/" + id) && !path.endsWith("/check"); i++) {
            answerOnePage();
        }
        return this;
    }

    HttpResponse<String> submit() {
        return person.post(draft() + "/submit", Map.of("declared", "yes"));
    }

    private void answerOnePage() {
        Document page = look();
        if (path.endsWith("/papers")) {
            handPapers(page);
        } else if (path.endsWith("/fees") || path.equals(draft())) {
            path = page.selectFirst("main a.govuk-button").attr("href");
        } else if (needsItem(page)) {
            path = page.selectFirst("main a.govuk-button--secondary").attr("href");
        } else {
            Element form = page.selectFirst("main form:has(input[name=_screen]):not([action$=/remove])");
            HttpResponse<String> answer = person.post(form.attr("action"), filled(form));
            if (answer.statusCode() != 303) {
                throw new AssertionError(path + " answered " + answer.statusCode() + ": "
                        + Jsoup.parse(answer.body())
                                .select(".govuk-error-summary")
                                .text());
            }
            path = person.where(answer).replaceFirst("#.*", "");
        }
    }

    private static boolean needsItem(Document page) {
        return page.selectFirst("main a.govuk-button--secondary[href*=/items/]") != null
                && page.selectFirst(".govuk-summary-card") == null;
    }

    private void handPapers(Document page) {
        for (Element paper : page.select("section:has(.govuk-tag--yellow) form[enctype]")) {
            HttpResponse<String> answer = person.postFiles(
                    paper.attr("action"), Map.of(), new Person.Part("file", "giay-to.png", "image/png", photo()));
            if (answer.statusCode() != 303) {
                throw new AssertionError("upload answered " + answer.statusCode());
            }
        }
        path = page.selectFirst("main a.govuk-button:not(.govuk-button--secondary)")
                .attr("href");
    }

    /** What stands in the form, with an answer for every question that is open. */
    Map<String, String> filled(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
        form.select("input[type=radio]").forEach(f -> choose(fields, f));
        form.select("input[type=checkbox]").forEach(f -> fields.putIfAbsent(f.attr("name"), f.val()));
        form.select("select")
                .forEach(f -> fields.put(
                        f.attr("name"),
                        answers.getOrDefault(
                                f.attr("name"),
                                f.select("option:not([value=''])").first().val())));
        form.select("textarea").forEach(f -> fields.put(f.attr("name"), answer(f, f.text())));
        form.select("input.govuk-input").forEach(f -> fields.put(f.attr("name"), answer(f, f.val())));
        return fields;
    }

    private void choose(Map<String, String> fields, Element radio) {
        String name = radio.attr("name");
        if (radio.hasAttr("checked") || radio.val().equals(answers.get(name))) {
            fields.put(name, answers.getOrDefault(name, radio.val()));
        } else {
            fields.putIfAbsent(name, radio.val());
        }
    }

    private String answer(Element field, String present) {
        String given = answers.get(field.attr("name"));
        if (given != null) {
            return given;
        }
        return present.isEmpty() ? guess(field) : present;
    }

    private static String guess(Element field) {
        String name = field.attr("name");
        if (name.endsWith("-day") || name.endsWith("-month")) {
            return "12";
        }
        if (name.endsWith("-year")) {
            return "1990";
        }
        return switch (field.attr("inputmode")) {
            case "tel" -> "0912345678";
            case "email" -> "nguoi.dan@example.vn";
            case "numeric" -> field.hasClass("govuk-input--width-20") ? "096190000017" : "1";
            case "decimal" -> "100,5";
            default -> "Nội dung kiểm thử";
        };
    }

    /** A small picture that differs each time, as photos do. */
    static byte[] photo() {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        picture.getGraphics().setColor(Color.WHITE);
        picture.setRGB((int) (System.nanoTime() % 320), 100, 0xff0000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
