package vn.datmui.documents.incoming;

import vn.datmui.files.FileId;

/** A file of an incoming document or a piece of evidence, as it is shown and proved back. */
public record Scan(int ordinal, FileId file, String name, String contentType, long size, String digest) {}
