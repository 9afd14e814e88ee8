package vn.datmui.edxml.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;

/** What is wrong or odd about contents: names that lie or lead elsewhere, programs, ZIP files and what is in them. */
public final class PartChecks {

    private PartChecks() {}

    /** By the first bytes alone. */
    public static void byHead(ReceivedPart part, Findings findings) {
        var place = part.place();
        var name = part.name();
        if (part.size() == 0 && part.whole()) {
            findings.add(FindingCode.ATTACHMENT_EMPTY, place, name);
        }
        if (!name.isEmpty() && !FileNames.isSafe(name)) {
            findings.add(FindingCode.NAME_UNSAFE, place, name, FileNames.safe(name));
        }
        if (part.kind().isProgram()) {
            findings.add(FindingCode.EXECUTABLE, place, name, part.kind().title());
        } else if (part.kind() != MediaKind.ZIP && part.kind().contradicts(FileNames.extension(name))) {
            findings.add(FindingCode.NAME_LIES, place, name, part.kind().title());
        }
        if (part.kind().contradictsType(part.contentType())) {
            findings.add(
                    FindingCode.MEDIA_TYPE_LIES,
                    place,
                    part.contentType(),
                    part.kind().title());
        }
    }

    /** Whether the content is worth a look inside. */
    public static boolean isPacked(ReceivedPart part) {
        return part.kind() == MediaKind.ZIP;
    }

    /** Goes through a content that is a ZIP; entries with safe names are given to the taker. */
    public static void inside(
            ReceivedPart part, InputStream zip, PartLimits limits, Findings findings, EntryTaker taker)
            throws IOException {
        var look = new ZipLook(part.name(), part.place(), limits, findings);
        var entries = look.through(zip, safeName -> Optional.of(taker.open(safeName)));
        boolean container = !MediaKind.ZIP.contradicts(FileNames.extension(part.name()));
        if (!container) {
            wrapped(part, entries, findings);
        }
        for (var entry : entries) {
            if (entry.message()) {
                findings.add(FindingCode.NESTED_MESSAGE, part.place(), part.name(), entry.name());
            }
            if (entry.kind().isProgram()) {
                findings.add(
                        FindingCode.EXECUTABLE,
                        part.place(),
                        part.name() + "/" + entry.name(),
                        entry.kind().title());
            }
        }
    }

    /** The name is that of the file inside: one entry, and it should be that file. */
    private static void wrapped(ReceivedPart part, List<ZipLook.Entry> entries, Findings findings) {
        findings.add(FindingCode.PACKED, part.place(), part.name(), String.valueOf(entries.size()));
        if (entries.size() != 1) {
            findings.add(
                    FindingCode.NAME_LIES,
                    part.place(),
                    part.name(),
                    part.kind().title());
            return;
        }
        var entry = entries.getFirst();
        if (!entry.name().equals(part.name())) {
            findings.add(FindingCode.ENTRY_NAME_DIFFERS, part.place(), entry.name(), part.name());
        }
        if (entry.kind().contradicts(FileNames.extension(part.name()))) {
            findings.add(
                    FindingCode.NAME_LIES,
                    part.place(),
                    part.name(),
                    entry.kind().title());
        }
    }

    /** Where the content of a ZIP's entry goes. */
    @FunctionalInterface
    public interface EntryTaker {

        OutputStream open(String safeName) throws IOException;

        static EntryTaker nowhere() {
            return safeName -> OutputStream.nullOutputStream();
        }
    }
}
