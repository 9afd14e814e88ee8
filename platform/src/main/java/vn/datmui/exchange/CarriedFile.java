package vn.datmui.exchange;

import vn.datmui.files.FileId;

/** A file that came or went with a document. */
public record CarriedFile(int ordinal, String name, String contentType, long size, String sha256, FileId file) {}
