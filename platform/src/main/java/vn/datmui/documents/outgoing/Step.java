package vn.datmui.documents.outgoing;

import java.time.Instant;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;

/** One step of a document, with what was said. */
public record Step(
        Move move, Stage from, Stage to, int version, String words, String byName, String byUnit, Instant at) {}
