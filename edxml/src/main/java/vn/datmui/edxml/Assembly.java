package vn.datmui.edxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.header.HeaderRules;
import vn.datmui.edxml.header.MessageReading;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.parts.PartsReceiver;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.signature.SignatureVerdict;
import vn.datmui.edxml.signature.SignatureWatch;
import vn.datmui.edxml.xml.Attribute;
import vn.datmui.edxml.xml.Binding;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Scanner;
import vn.datmui.edxml.xml.TreeBuilder;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/** Where the events of one message part: contents to the sink, the rest into the tree, all of it to the signature check. */
final class Assembly implements XmlEvents {

    private final Findings findings;
    private final PartsReceiver parts;
    private final TreeBuilder tree;
    private final SignatureWatch watch;
    private final HeaderRules rules;
    private final List<Element> contents = new ArrayList<>();
    private @Nullable Scanner scanner;
    private @Nullable Element content;

    Assembly(ReadingRules rules, PartsReceiver parts, Findings findings) {
        this.findings = findings;
        this.parts = parts;
        this.tree = new TreeBuilder(rules.xmlLimits());
        this.watch = new SignatureWatch(tree, findings, rules.now());
        this.rules = new HeaderRules(rules.now(), rules.isKnownAgency());
    }

    void follow(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public void start(Name name, List<Binding> bindings, List<Attribute> attributes) throws IOException, Unreadable {
        place();
        boolean root = !tree.hasRoot();
        tree.start(name, bindings, attributes);
        if (root) {
            MessageReading.refuseOthers(name, tree.root().place());
        }
        var listener = watch.listener();
        if (listener != null) {
            listener.start(name, bindings, attributes);
        }
        if (isContent(tree.innermost())) {
            content = tree.innermost();
            contents.add(content);
            parts.begin(content.place());
            watch.contentBegins();
        }
    }

    private static boolean isContent(Element element) {
        return element.isEdxml("ContentTransferEncoded") && isAttachment(element.parent());
    }

    private static boolean isAttachment(@Nullable Element element) {
        return element != null && element.isEdxml("Attachment") && isList(element.parent());
    }

    private static boolean isList(@Nullable Element element) {
        var parent = element == null ? null : element.parent();
        return element != null && element.isEdxml("AttachmentEncoded") && parent != null && parent.parent() == null;
    }

    @Override
    public void text(byte[] utf8, int from, int to) throws IOException, Unreadable {
        if (content != null && content == tree.innermost()) {
            parts.take(utf8, from, to, content.place());
        } else {
            tree.text(utf8, from, to);
        }
        var listener = watch.listener();
        if (listener != null) {
            listener.text(utf8, from, to);
        }
    }

    @Override
    public void end(Name name) throws IOException, Unreadable {
        if (content != null && content == tree.innermost()) {
            parts.end();
            content = null;
        }
        tree.end(name);
        var listener = watch.listener();
        if (listener != null) {
            listener.end(name);
        }
    }

    @Override
    public void comment(String text) throws IOException, Unreadable {
        place();
        tree.comment(text);
        var listener = watch.listener();
        if (listener != null) {
            listener.comment(text);
        }
    }

    @Override
    public void instruction(String target, String data) throws IOException, Unreadable {
        place();
        tree.instruction(target, data);
        var listener = watch.listener();
        if (listener != null) {
            listener.instruction(target, data);
        }
    }

    private void place() {
        var at = Objects.requireNonNull(scanner);
        tree.at(at.line(), at.column());
    }

    Reading reading() throws IOException, Unreadable {
        var message = new MessageReading(findings, rules).read(tree.root());
        var received = new AttachmentMatching(findings, message, tree.root()).received(contents, parts.taken());
        var verdict = watch.verdict(contentId -> digest(received, contentId));
        if (verdict.state() == SignatureVerdict.State.NONE && message instanceof DocumentMessage) {
            findings.add(FindingCode.SIGNATURE_MISSING, Place.WHOLE);
        }
        return new Reading(message, received, verdict, Fingerprint.of(message, received), findings.list());
    }

    private static Optional<byte[]> digest(List<ReceivedPart> received, String contentId) {
        return received.stream()
                .filter(part -> part.contentId().equals(contentId))
                .findFirst()
                .map(part -> HexFormat.of().parseHex(part.sha256()));
    }
}
