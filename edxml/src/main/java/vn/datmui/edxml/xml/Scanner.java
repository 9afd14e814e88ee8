package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;

/**
 * Reads XML 1.0 with namespaces in one pass and tells what happens. There is no document type, no entity but XML's five,
 * no second look: whatever else comes is refused with its place. Text is handed on as it flows, so it has no length.
 */
public final class Scanner {

    private static final Pattern DECLARATION = Pattern.compile("xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
            + "(\\s+encoding\\s*=\\s*([\"'])[A-Za-z][A-Za-z0-9._-]*\\3)?"
            + "(\\s+standalone\\s*=\\s*([\"'])(yes|no)\\5)?\\s*");

    private static final int MOST_NAMESPACES = 256;

    private record Open(Name name, String written) {}

    private final XmlEvents events;
    private final XmlLimits limits;
    private final ByteWindow window;
    private final Namespaces namespaces = new Namespaces();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Name, Name> known = new HashMap<>();
    private boolean rootSeen;
    private boolean rootClosed;
    private boolean nothingYet = true;
    private long markLine;
    private long markColumn;

    private Scanner(InputStream in, XmlEvents events, XmlLimits limits) {
        this.window = new ByteWindow(in);
        this.events = events;
        this.limits = limits;
    }

    public static Scanner over(InputStream in, XmlEvents events, XmlLimits limits, Findings findings)
            throws IOException, Unreadable {
        return new Scanner(Utf8Source.of(in, findings), events, limits);
    }

    /** Reads the whole document. Fails with {@link IOException} only when the stream or the receiver of the events does. */
    public void run() throws IOException, Unreadable {
        try {
            document();
        } catch (CharacterCodingException broken) {
            throw new Unreadable(FindingCode.ENCODING_BROKEN, here(), String.valueOf(broken.getMessage()));
        }
    }

    /** The line of the tag, comment or text that is being told. */
    public long line() {
        return markLine;
    }

    public long column() {
        return markColumn;
    }

    private void document() throws IOException, Unreadable {
        if (!window.has(1)) {
            throw new Unreadable(FindingCode.EMPTY, here());
        }
        while (window.has(1)) {
            markLine = window.line();
            markColumn = window.column();
            byte next = window.here();
            if (next == '<') {
                markup();
            } else if (open.isEmpty()) {
                outside();
            } else if (next == '&') {
                reference();
            } else {
                characters(false);
            }
            nothingYet = false;
        }
        if (!rootClosed) {
            throw new Unreadable(rootSeen ? FindingCode.ENDS_TOO_EARLY : FindingCode.EMPTY, here());
        }
    }

    private void outside() throws IOException, Unreadable {
        while (window.has(1) && Octets.isBlank(window.here())) {
            window.skip(1);
        }
        if (window.has(1) && window.here() != '<') {
            window.has(40);
            throw new Unreadable(FindingCode.NOT_XML, here(), stray());
        }
    }

    private String stray() {
        int length = Math.min(40, window.limit() - window.at());
        var text = new String(window.bytes(), window.at(), length, StandardCharsets.UTF_8);
        int tag = text.indexOf('<');
        return tag > 0 ? text.substring(0, tag) : text;
    }

    private void markup() throws IOException, Unreadable {
        if (!window.has(2)) {
            throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
        }
        switch (window.bytes()[window.at() + 1]) {
            case '/' -> endTag();
            case '?' -> instruction();
            case '!' -> declaration();
            default -> startTag();
        }
    }

    private void declaration() throws IOException, Unreadable {
        if (window.startsWith("<!--")) {
            comment();
        } else if (window.startsWith("<![CDATA[") && !open.isEmpty()) {
            window.skip(9);
            characters(true);
        } else if (window.has(3) && (window.bytes()[window.at() + 2] | 0x20) == 'd') {
            throw new Unreadable(FindingCode.DOCTYPE_REFUSED, here());
        } else if (!window.has(9)) {
            throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
        } else {
            throw wrong("declaration");
        }
    }

    // --- tags ---

    private void startTag() throws IOException, Unreadable {
        if (rootClosed) {
            throw wrong("a second root");
        }
        int length = tagLength();
        checkCharacters(1, length - 2);
        boolean empty = window.bytes()[window.at() + length - 2] == '/' && length > 2;
        int from = window.at() + 1;
        var tag = new StartTag(window.bytes(), from, window.at() + length - (empty ? 2 : 1), this::here);
        namespaces.enter(tag.bindings());
        if (namespaces.size() > MOST_NAMESPACES) {
            throw new Unreadable(FindingCode.TOO_LARGE, here(), "xmlns", String.valueOf(MOST_NAMESPACES));
        }
        var name = same(tag.elementName(namespaces));
        var attributes = tag.attributes(namespaces);
        window.skip(length);
        open.push(new Open(name, tag.qualified()));
        rootSeen = true;
        if (open.size() > limits.depth()) {
            throw new Unreadable(FindingCode.TOO_DEEP, here(), String.valueOf(limits.depth()));
        }
        events.start(name, tag.bindings(), attributes);
        if (empty) {
            close();
        }
    }

    private Name same(Name name) {
        if (known.size() > 500) {
            return name;
        }
        var before = known.putIfAbsent(name, name);
        return before == null ? name : before;
    }

    /** The length of the tag that starts here; a {@code >} inside quotes does not end it. */
    private int tagLength() throws IOException, Unreadable {
        byte quote = 0;
        for (int length = 1; ; length++) {
            if (!window.has(length + 1)) {
                throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
            }
            byte octet = window.bytes()[window.at() + length];
            if (octet == '<') {
                throw wrong("\"<\" inside a tag");
            } else if (quote != 0) {
                quote = octet == quote ? 0 : quote;
            } else if (octet == '>') {
                return length + 1;
            } else if (octet == '"' || octet == '\'') {
                quote = octet;
            }
            withinToken(length);
        }
    }

    private void endTag() throws IOException, Unreadable {
        int length = tagLength();
        checkCharacters(2, length - 3);
        var name = window.text(2, length - 3);
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) <= ' ') {
            end--;
        }
        var innermost = open.peek();
        if (innermost == null || !innermost.written().equals(name.substring(0, end))) {
            throw wrong("end of \"" + name.strip() + "\" where "
                    + (innermost == null ? "nothing" : "\"" + innermost.written() + "\"") + " is open");
        }
        window.skip(length);
        close();
    }

    private void close() throws IOException, Unreadable {
        var closed = open.pop();
        namespaces.leave();
        rootClosed = open.isEmpty();
        events.end(closed.name());
    }

    // --- comments and instructions ---

    private void comment() throws IOException, Unreadable {
        int length = tokenLength(4, "-->");
        var text = content(4, length - 7);
        if (text.contains("--") || text.endsWith("-")) {
            throw wrong("\"--\" inside a comment");
        }
        window.skip(length);
        events.comment(text);
    }

    private void instruction() throws IOException, Unreadable {
        boolean first = nothingYet;
        int length = tokenLength(2, "?>");
        var text = content(2, length - 4);
        if (first && text.startsWith("xml") && text.length() > 3 && text.charAt(3) <= ' ') {
            if (!DECLARATION.matcher(text).matches()) {
                throw wrong("XML declaration");
            }
            window.skip(length);
            return;
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        var target = text.substring(0, end);
        if (!Names.isName(target) || target.equalsIgnoreCase("xml")) {
            throw wrong("instruction \"" + target + "\"");
        }
        window.skip(length);
        events.instruction(target, text.substring(end).replaceFirst("^[ \\t\\n]+", ""));
    }

    private int tokenLength(int from, String end) throws IOException, Unreadable {
        for (int length = from; ; length++) {
            if (!window.has(length + end.length())) {
                throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
            }
            if (isAt(length, end)) {
                return length + end.length();
            }
            withinToken(length);
        }
    }

    private boolean isAt(int offset, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (window.bytes()[window.at() + offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void withinToken(int length) throws Unreadable {
        if (length > limits.token()) {
            throw new Unreadable(FindingCode.TOO_LARGE, here(), "tag, comment", limits.token() + " B");
        }
    }

    private String content(int offset, int length) throws Unreadable {
        checkCharacters(offset, length);
        return window.text(offset, length).replace("\r\n", "\n").replace('\r', '\n');
    }

    private void checkCharacters(int offset, int length) throws Unreadable {
        int to = window.at() + offset + length;
        for (int at = window.at() + offset; at < to; ) {
            int sequence = Octets.sequence(window.bytes(), at, to);
            if (sequence == 0) {
                window.skip(at - window.at());
                throw badCharacter();
            }
            at += sequence;
        }
    }

    // --- text ---

    private void reference() throws IOException, Unreadable {
        int length = 1;
        while (window.has(length + 1) && window.bytes()[window.at() + length] != ';') {
            byte octet = window.bytes()[window.at() + length];
            if (length > 64 || octet <= ' ' || octet == '<' || octet == '&') {
                throw wrong("reference");
            }
            length++;
        }
        if (!window.has(length + 1)) {
            throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
        }
        var name = window.text(1, length - 1);
        int meaning = References.meaning(name);
        if (meaning == -2 || meaning == -1 && !Names.isName(name)) {
            throw wrong("reference &" + name + ";");
        }
        if (meaning == -1) {
            throw new Unreadable(FindingCode.ENTITY_UNKNOWN, here(), name);
        }
        window.skip(length + 1);
        byte[] utf8 = Character.toString(meaning).getBytes(StandardCharsets.UTF_8);
        events.text(utf8, 0, utf8.length);
    }

    /** Tells text up to the next markup or, inside CDATA, up to its end. */
    private void characters(boolean cdata) throws IOException, Unreadable {
        int from = window.at();
        while (true) {
            if (window.at() == window.limit()) {
                tell(from);
                if (!window.has(1)) {
                    if (cdata) {
                        throw new Unreadable(FindingCode.ENDS_TOO_EARLY, here());
                    }
                    return;
                }
                from = window.at();
            }
            window.skipPlain(Octets.afterPlain(window.bytes(), window.at(), window.limit()));
            if (window.at() == window.limit()) {
                continue;
            }
            byte octet = window.here();
            if (!cdata && (octet == '<' || octet == '&')) {
                tell(from);
                return;
            }
            if (octet == '\r' || octet == ']' || window.limit() - window.at() < 4) {
                tell(from);
                window.has(4);
                from = window.at();
            }
            if (octet == '\r') {
                carriageReturn();
                from = window.at();
            } else if (octet == ']' && window.startsWith("]]>")) {
                if (!cdata) {
                    throw wrong("\"]]>\" in text");
                }
                window.skip(3);
                return;
            } else {
                oneCharacter();
            }
        }
    }

    private void tell(int from) throws IOException, Unreadable {
        if (window.at() > from) {
            events.text(window.bytes(), from, window.at());
        }
    }

    private static final byte[] LINE_FEED = {'\n'};

    private void carriageReturn() throws IOException, Unreadable {
        boolean pair = window.startsWith("\r\n");
        if (pair) {
            window.skip(2);
        } else {
            window.skip(1);
        }
        events.text(LINE_FEED, 0, 1);
    }

    private void oneCharacter() throws Unreadable {
        int sequence = Octets.sequence(window.bytes(), window.at(), window.limit());
        if (sequence == 0) {
            throw badCharacter();
        }
        window.skip(sequence);
    }

    // --- places ---

    private Unreadable badCharacter() {
        byte octet = window.here();
        return octet >= 0
                ? wrong("character 0x%02X is not allowed".formatted(octet))
                : new Unreadable(FindingCode.ENCODING_BROKEN, here(), "UTF-8");
    }

    private Unreadable wrong(String what) {
        return new Unreadable(FindingCode.NOT_WELL_FORMED, here(), what);
    }

    private Place here() {
        var path = new StringBuilder();
        for (Iterator<Open> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            path.append(path.isEmpty() ? "" : "/")
                    .append(outermost.next().name().local());
        }
        return new Place(window.line(), window.column(), path.toString());
    }

    /** What is open, outermost first. */
    public List<Name> path() {
        return open.stream().map(Open::name).toList().reversed();
    }
}
