package vn.datmui.pages;

/** Words that lead somewhere: a breadcrumb, an entry of a menu, a file. */
public record Link(String words, String address) {}
