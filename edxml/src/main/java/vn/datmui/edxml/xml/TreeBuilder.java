package vn.datmui.edxml.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Place;

/** Keeps what it is told as a tree, up to a limit; the receiver above keeps the content of attachments away from it. */
public final class TreeBuilder implements XmlEvents {

    private static final int NODE = 40;

    private final int most;
    private final List<Node> outside = new ArrayList<>(1);
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private @Nullable Element root;
    private @Nullable Element innermost;
    private long line;
    private long column;
    private long size;

    public TreeBuilder(XmlLimits limits) {
        this.most = limits.tree();
    }

    /** Where the next event stands. */
    public void at(long line, long column) {
        this.line = line;
        this.column = column;
    }

    public Element root() {
        return Objects.requireNonNull(root);
    }

    public boolean hasRoot() {
        return root != null;
    }

    public Element innermost() {
        return Objects.requireNonNull(innermost);
    }

    /** What stands before and after the root, with the root. */
    public List<Node> document() {
        flush();
        return List.copyOf(outside);
    }

    @Override
    public void start(Name name, List<Binding> bindings, List<Attribute> attributes) throws Unreadable {
        flush();
        count(name.local().length() + NODE * (1 + bindings.size() + attributes.size()));
        for (var attribute : attributes) {
            count(attribute.value().length());
        }
        var element = new Element(name, bindings, attributes, innermost, line, column);
        keep(element);
        root = root == null ? element : root;
        innermost = element;
    }

    @Override
    public void text(byte[] utf8, int from, int to) throws Unreadable {
        count(to - from);
        if (innermost != null) {
            text.write(utf8, from, to - from);
        }
    }

    @Override
    public void end(Name name) {
        flush();
        var closed = innermost();
        closed.close();
        innermost = closed.parent();
    }

    @Override
    public void comment(String comment) throws Unreadable {
        flush();
        count(comment.length() + NODE);
        keep(new Node.Comment(comment));
    }

    @Override
    public void instruction(String target, String data) throws Unreadable {
        flush();
        count(target.length() + data.length() + NODE);
        keep(new Node.Instruction(target, data));
    }

    private void keep(Node node) {
        if (innermost == null) {
            outside.add(node);
        } else {
            innermost.add(node);
        }
    }

    /** Puts the text told so far into the tree. */
    public void flush() {
        if (text.size() > 0 && innermost != null) {
            innermost.add(new Node.Text(text.toString(StandardCharsets.UTF_8)));
        }
        text.reset();
    }

    private void count(long more) throws Unreadable {
        size += more;
        if (size > most) {
            var place = innermost == null ? new Place(line, column, "") : innermost.place();
            throw new Unreadable(FindingCode.TOO_LARGE, place, "XML", most / 1024 + " KB");
        }
    }

    /** Tells all that was read so far again, leaving out one element. */
    public void tell(XmlEvents events, @Nullable Element without) throws IOException, Unreadable {
        flush();
        for (var node : outside) {
            switch (node) {
                case Element element -> element.tell(events, without);
                case Node.Comment comment -> events.comment(comment.text());
                case Node.Instruction instruction -> events.instruction(instruction.target(), instruction.data());
                case Node.Text ignored -> {}
            }
        }
    }
}
