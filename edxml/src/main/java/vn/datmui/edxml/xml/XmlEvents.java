package vn.datmui.edxml.xml;

import java.io.IOException;
import java.util.List;

/** What happens in a document, in its order. Text comes as UTF-8 with line ends normalised, in as many pieces as it likes. */
public interface XmlEvents {

    void start(Name name, List<Binding> bindings, List<Attribute> attributes) throws IOException, Unreadable;

    void text(byte[] utf8, int from, int to) throws IOException, Unreadable;

    void end(Name name) throws IOException, Unreadable;

    void comment(String text) throws IOException, Unreadable;

    void instruction(String target, String data) throws IOException, Unreadable;
}
