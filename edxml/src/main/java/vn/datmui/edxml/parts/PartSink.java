package vn.datmui.edxml.parts;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the content of attachments goes while a message is read. Contents are known by their order only: a producer may
 * write the name after the content. Whoever reads throws away what was written when the reading turns out fatal.
 */
@FunctionalInterface
public interface PartSink {

    /** Opens the place for the content of the attachment that comes so-many-th, from 1. The reader closes it. */
    OutputStream open(int ordinal) throws IOException;

    /** Keeps nothing: sizes and digests alone are wanted. */
    static PartSink nowhere() {
        return ordinal -> OutputStream.nullOutputStream();
    }
}
