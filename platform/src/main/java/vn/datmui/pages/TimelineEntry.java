package vn.datmui.pages;

/** Something that happened, for a timeline: what, by whom, when, and details; empty words are left out. */
public record TimelineEntry(String title, String by, String when, String words) {}
