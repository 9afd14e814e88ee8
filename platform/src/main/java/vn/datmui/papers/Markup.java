package vn.datmui.papers;

/** XHTML that the module itself made and that is put into a template as it is. Never made of what people typed. */
record Markup(String xhtml) {}
