package vn.datmui.documents.outgoing;

import java.time.Instant;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.files.FileId;

/** A version of a draft as it was saved (bản thảo), with the pages printed from it. */
public record KeptVersion(int version, DraftText text, FileId file, String byName, Instant madeAt) {}
