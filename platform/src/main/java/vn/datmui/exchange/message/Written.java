package vn.datmui.exchange.message;

import vn.datmui.files.FileId;

/** The bytes of a message that will be sent, in the store. */
public record Written(FileId raw, long size) {}
