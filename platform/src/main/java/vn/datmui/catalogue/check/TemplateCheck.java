package vn.datmui.catalogue.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.datmui.catalogue.check.FormShape.Known;
import vn.datmui.catalogue.source.SourceFile;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.VietnameseText;

/** Whether a result template is well-formed and every place in it will have a value when the paper is made. */
final class TemplateCheck {

    /** What a decision adds to the answers. */
    static final Set<String> DECISION = Set.of(
            "decision.number",
            "decision.day",
            "decision.dayOfMonth",
            "decision.month",
            "decision.year",
            "decision.signerName",
            "decision.signerTitle",
            "agency.name",
            "area.name",
            "dossier.code",
            "dossier.applicant");

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}", Pattern.DOTALL);

    private record Open(String keyword, String path, int line, FormShape scope) {}

    private final SourceFile file;
    private final FormShape form;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private TemplateCheck(SourceFile file, FormShape form) {
        this.file = file;
        this.form = form;
    }

    static List<Trouble> troubles(SourceFile file, FormShape form) {
        TemplateCheck check = new TemplateCheck(file, form);
        check.wellFormed();
        check.places();
        if (!VietnameseText.nfc(file.text()).equals(file.text())) {
            check.add(1, "text.notComposed");
        }
        return check.troubles;
    }

    private void wellFormed() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String text = "<body>" + file.text().replace("&nbsp;", "&#160;") + "</body>";
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
        } catch (SAXParseException e) {
            add(e.getLineNumber(), "template.malformed", String.valueOf(e.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            add(1, "template.malformed", String.valueOf(e.getMessage()));
        }
    }

    private void places() {
        Matcher tag = TAG.matcher(file.text());
        while (tag.find()) {
            int line = 1
                    + (int) file.text()
                            .substring(0, tag.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            tag(tag.group(1), line);
        }
        open.forEach(block -> add(block.line(), "template.notClosed", block.keyword()));
    }

    private void tag(String tag, int line) {
        if (tag.startsWith("#each ")) {
            each(tag.substring(6).strip(), line);
        } else if (tag.startsWith("#if ")) {
            String path = tag.substring(4).strip();
            place(path + "?", line);
            open.push(new Open("if", path, line, scope()));
        } else if (tag.startsWith("/")) {
            close(tag.substring(1).strip(), line);
        } else {
            place(tag, line);
        }
    }

    private FormShape scope() {
        return open.isEmpty() ? form : open.element().scope();
    }

    private void each(String tag, int line) {
        String path = bare(tag);
        Optional<FormShape> items = form.itemsOf(path);
        if (items.isEmpty()) {
            add(line, "template.noList", path);
        } else {
            boolean sure =
                    tag.endsWith("?") || form.find(path).filter(Known::certain).isPresent() || inIf(path);
            addIf(!sure, line, "template.mayBeEmpty", path);
        }
        open.push(new Open("each", path, line, items.orElse(FormShape.NONE)));
    }

    private void close(String keyword, int line) {
        if (open.isEmpty() || !open.element().keyword().equals(keyword)) {
            add(line, "template.closesNothing", keyword);
        } else {
            open.pop();
        }
    }

    private void place(String tag, int line) {
        String path = bare(tag);
        if (DECISION.contains(path) || inEach() && (path.equals("index") || path.equals("this"))) {
            return;
        }
        Optional<Known> known = find(path);
        if (known.isEmpty()) {
            addIf(
                    !tag.endsWith("?") || !scope().isAbove(path) && !form.isAbove(path),
                    line,
                    "template.unknownPlace",
                    path);
        } else {
            boolean sure = tag.endsWith("?") || known.get().certain() || inIf(path);
            addIf(!sure, line, "template.mayBeEmpty", path);
        }
    }

    private Optional<Known> find(String path) {
        return scope().find(path).or(() -> form.find(path));
    }

    private boolean inEach() {
        return open.stream().anyMatch(block -> block.keyword().equals("each"));
    }

    private boolean inIf(String path) {
        return open.stream()
                .anyMatch(block -> block.keyword().equals("if") && block.path().equals(path));
    }

    private static String bare(String tag) {
        return tag.endsWith("?") ? tag.substring(0, tag.length() - 1) : tag;
    }

    private void addIf(boolean wrong, int line, String code, Object... arguments) {
        if (wrong) {
            add(line, code, arguments);
        }
    }

    private void add(int line, String code, Object... arguments) {
        troubles.add(new Trouble(file.name(), Math.max(1, line), "", code, arguments));
    }
}
