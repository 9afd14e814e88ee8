package vn.datmui.edxml.xml;

/** What an element can contain. */
public sealed interface Node permits Element, Node.Text, Node.Comment, Node.Instruction {

    /** Text with line ends normalised. */
    record Text(String value) implements Node {}

    record Comment(String text) implements Node {}

    record Instruction(String target, String data) implements Node {}
}
