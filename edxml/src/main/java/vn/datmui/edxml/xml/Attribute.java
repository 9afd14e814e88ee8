package vn.datmui.edxml.xml;

/** An attribute that is not a namespace declaration. */
public record Attribute(Name name, String value) {}
