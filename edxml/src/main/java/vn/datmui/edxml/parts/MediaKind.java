package vn.datmui.edxml.parts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a content is by its first bytes, whatever its name says. A table that is data. */
public enum MediaKind {
    PDF("PDF", "application/pdf", Set.of("pdf"), "255044462D"),
    ZIP(
            "ZIP",
            "application/zip",
            Set.of("zip", "docx", "xlsx", "pptx", "docm", "xlsm", "odt", "ods", "odp", "ofd", "epub"),
            "504B0304",
            "504B0506"),
    OLE(
            "Microsoft Office 97-2003",
            "application/x-ole-storage",
            Set.of("doc", "xls", "ppt", "dot", "msg"),
            "D0CF11E0A1B11AE1"),
    RTF("RTF", "application/rtf", Set.of("rtf", "doc"), "7B5C727466"),
    PNG("PNG", "image/png", Set.of("png"), "89504E470D0A1A0A"),
    JPEG("JPEG", "image/jpeg", Set.of("jpg", "jpeg", "jfif"), "FFD8FF"),
    GIF("GIF", "image/gif", Set.of("gif"), "47494638"),
    TIFF("TIFF", "image/tiff", Set.of("tif", "tiff"), "49492A00", "4D4D002A"),
    RAR("RAR", "application/vnd.rar", Set.of("rar"), "526172211A07"),
    SEVEN_ZIP("7-Zip", "application/x-7z-compressed", Set.of("7z"), "377ABCAF271C"),
    GZIP("GZIP", "application/gzip", Set.of("gz", "tgz"), "1F8B08"),
    WINDOWS_PROGRAM("Windows", "application/x-msdownload", Set.of("exe", "dll", "scr", "com"), "4D5A"),
    UNIX_PROGRAM("Linux", "application/x-executable", Set.of("so", "elf"), "7F454C46"),
    SCRIPT("script", "text/x-script", Set.of("sh", "py", "pl"), "2321"),
    XML(
            "XML",
            "application/xml",
            Set.of("xml", "edxml", "xsd", "svg", "xhtml", "html", "htm"),
            "3C3F786D6C",
            "EFBBBF3C3F786D6C"),
    HTML("HTML", "text/html", Set.of("html", "htm")),
    TEXT("text", "text/plain", Set.of()),
    EMPTY("empty", "application/octet-stream", Set.of()),
    UNKNOWN("unknown", "application/octet-stream", Set.of());

    /** How many bytes are enough to tell. */
    static final int HEAD = 1024;

    private final String title;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made once and never changed
    private final Set<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<byte[]> beginnings;

    MediaKind(String title, String mediaType, Set<String> extensions, String... beginnings) {
        this.title = title;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginnings =
                List.of(beginnings).stream().map(HexFormat.of()::parseHex).toList();
    }

    static MediaKind of(byte[] head, int length) {
        if (length == 0) {
            return EMPTY;
        }
        for (var kind : values()) {
            if (kind.beginnings.stream().anyMatch(beginning -> startsWith(head, length, beginning))) {
                return kind;
            }
        }
        var text = new String(head, 0, length, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<script")) {
            return HTML;
        }
        return text.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t' || c == '\n' || c == '\r')
                ? TEXT
                : UNKNOWN;
    }

    private static boolean startsWith(byte[] head, int length, byte[] beginning) {
        if (length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (head[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    public String title() {
        return title;
    }

    /** The media type to declare for it. */
    public String mediaType() {
        return mediaType;
    }

    public boolean isProgram() {
        return this == WINDOWS_PROGRAM || this == UNIX_PROGRAM || this == SCRIPT;
    }

    /** Whether a file name with this ending promises something that this kind is not. */
    public boolean contradicts(String extension) {
        if (this == EMPTY || extension.isEmpty() || extensions.contains(extension)) {
            return false;
        }
        for (var kind : values()) {
            if (kind.extensions.contains(extension)) {
                return true;
            }
        }
        return isProgram();
    }

    /** Whether a declared media type promises something else; general and unknown types promise nothing. */
    boolean contradictsType(String declared) {
        var type = declared.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return this != EMPTY
                && switch (type) {
                    case "application/pdf" -> this != PDF;
                    case "application/zip", "application/x-zip-compressed" -> this != ZIP;
                    case "application/msword", "application/vnd.ms-excel" -> this != OLE && this != RTF;
                    case "image/png" -> this != PNG;
                    case "image/jpeg" -> this != JPEG;
                    default -> type.startsWith("application/vnd.openxmlformats") && this != ZIP;
                };
    }
}
