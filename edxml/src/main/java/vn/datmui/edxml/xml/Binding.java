package vn.datmui.edxml.xml;

/** A namespace declaration: prefix (empty for the default) and namespace (empty to undeclare the default). */
public record Binding(String prefix, String namespace) {}
