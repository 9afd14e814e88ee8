package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Prints what it is told as UTF-8. */
public final class Printer implements XmlEvents {

    private final OutputStream out;

    public Printer(OutputStream out) {
        this.out = out;
    }

    public void declaration() throws IOException {
        Escapes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", out);
    }

    @Override
    public void start(Name name, List<Binding> bindings, List<Attribute> attributes) throws IOException {
        Escapes.ascii("<" + name.written(), out);
        for (var binding : bindings) {
            attribute(binding.prefix().isEmpty() ? "xmlns" : "xmlns:" + binding.prefix(), binding.namespace());
        }
        for (var attribute : attributes) {
            attribute(attribute.name().written(), attribute.value());
        }
        out.write('>');
    }

    private void attribute(String name, String value) throws IOException {
        Escapes.ascii(" " + name + "=\"", out);
        Escapes.value(value, out);
        out.write('"');
    }

    @Override
    public void text(byte[] utf8, int from, int to) throws IOException {
        Escapes.text(utf8, from, to, out);
    }

    @Override
    public void end(Name name) throws IOException {
        Escapes.ascii("</" + name.written() + ">", out);
    }

    @Override
    public void comment(String text) throws IOException {
        Escapes.ascii("<!--" + text + "-->", out);
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        Escapes.ascii("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>", out);
    }
}
