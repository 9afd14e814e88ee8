package vn.datmui.documents.outgoing;

import java.time.Instant;

/** An opinion on a version of a draft (ý kiến, Decree 30/2020/NĐ-CP, art. 10(3)). */
public record Comment(int version, String words, String byName, String byUnit, Instant at) {}
